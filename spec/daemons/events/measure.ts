// What is measured inside the page. Text, since the page's own types are none of this project's.

/** Pairs of hosts whose boxes lie over one another. */
export const overlaps = `(() => {
  const boxes = [...document.querySelectorAll('.host')].map((host) => [host.dataset.host, host.querySelector('rect').getBBox()]);
  return boxes.flatMap(([a, one], index) => boxes.slice(index + 1)
    .filter(([, two]) => one.x < two.x + two.width && two.x < one.x + one.width && one.y < two.y + two.height && two.y < one.y + one.height)
    .map(([b]) => a + ' ' + b));
})()`;

/** Hosts with a text that leaves the box. */
export const looseLabels = `[...document.querySelectorAll('.host')].filter((host) => {
  const box = host.querySelector('rect').getBBox();
  return [...host.querySelectorAll('text')].some((text) => {
    const label = text.getBBox();
    return label.x < box.x || label.y < box.y || label.x + label.width > box.x + box.width || label.y + label.height > box.y + box.height;
  });
}).map((host) => host.dataset.host)`;

/** The least contrast of a text with what is behind it, as WCAG counts it. */
export const leastContrast = `(() => {
  const luminance = (colour) => {
    const [r, g, b] = colour.match(/[\\d.]+/g).map(Number).map((value) => value / 255)
      .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = (element) => {
    for (let one = element; one; one = one.parentElement) {
      if (one.classList.contains('host')) return getComputedStyle(one.querySelector('rect')).fill;
      const { backgroundColor } = getComputedStyle(one);
      if (backgroundColor !== 'rgba(0, 0, 0, 0)') return backgroundColor;
    }
    return 'rgb(255, 255, 255)';
  };
  const texts = [...document.querySelectorAll('body *')].filter((element) =>
    element.tagName !== 'title' && [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== ''));
  return Math.min(...texts.map((element) => {
    const style = getComputedStyle(element);
    const over = element.classList.contains('gap-length') ? getComputedStyle(document.querySelector('rect.gap')).fill : behind(element);
    const [low, high] = [luminance(element instanceof SVGElement ? style.fill : style.color), luminance(over)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  }));
})()`;
