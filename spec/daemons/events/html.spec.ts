import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from 'chai';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { htmlReporter } from '../../../lib/events/reporters/spec/html.ts';
import type { Event } from '../../../lib/events/types.generated.ts';
import { everyOutcome, largeNetwork } from '../../unit/events/reporters/recorded.ts';
import { leastContrast, looseLabels, overlaps } from './measure.ts';
import { reported } from './reported.ts';

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

describe('the page of a run, in a browser', () => {
  let home: string;
  let context: BrowserContext;
  let page: Page;
  let complaints: string[];
  let requests: string[];

  before(async () => {
    home = await mkdtemp(path.join(tmpdir(), 'aircheck-page-'));
    context = await chromium.launchPersistentContext(path.join(home, 'profile'), {
      executablePath: '/usr/bin/chromium',
      args: flags,
      viewport: { width: 1400, height: 1000 },
    });
  });

  after(async () => {
    await context.close();
    await rm(home, { recursive: true, force: true });
  });

  beforeEach(async () => {
    page = await context.newPage();
    complaints = [];
    requests = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => requests.push(request.url()));
  });

  afterEach(async () => {
    await page.close();
  });

  async function show(events: readonly Event[]): Promise<void> {
    const file = path.join(home, 'page.html');
    await writeFile(file, reported(htmlReporter, events));
    await page.goto(pathToFileURL(file).href);
  }

  it('asks nobody for anything, says nothing to the console, and runs no script', async () => {
    await show(everyOutcome);
    expect(requests).to.eql([pathToFileURL(path.join(home, 'page.html')).href]);
    expect(complaints).to.eql([]);
    expect(await page.locator('script, img, iframe, link').count()).to.equal(0);
    expect(await page.title()).to.equal('✖ aircheck spec');
    expect(await page.locator('.titles').textContent()).to.contain('<script>document.title="owned"</script>');
  });

  it('colours and marks each host by its worst spec', async () => {
    await show(everyOutcome);
    const seen = await page
      .locator('.host')
      .evaluateAll((hosts) =>
        hosts.map((host) => [host.getAttribute('data-host'), host.querySelector('.mark')?.textContent]),
      );
    expect(seen).to.eql([
      ['studio', '·'],
      ['master1', '✔'],
      ['relay-eu1', '✖'],
      ['relay-eu2', '–'],
      ['relay-us1', '⚠'],
    ]);
    const fills = await page
      .locator('.host rect')
      .evaluateAll((boxes) => boxes.map((box) => box.computedStyleMap().get('fill')?.toString()));
    expect(fills).to.eql([
      'rgb(246, 248, 250)',
      'rgb(223, 245, 227)',
      'rgb(255, 226, 223)',
      'rgb(231, 234, 238)',
      'rgb(255, 240, 201)',
    ]);
  });

  for (const relays of [40, 197]) {
    it(`draws 2 masters and ${relays} relays without one box over another, labels inside`, async () => {
      await show(largeNetwork(relays));
      expect(await page.locator('.host').count()).to.equal(relays + 3);
      expect(await page.evaluate(overlaps)).to.eql([]);
      expect(await page.evaluate(looseLabels)).to.eql([]);
      if (process.env.SCREENSHOTS !== undefined) {
        await page.screenshot({ path: path.join(process.env.SCREENSHOTS, `${relays}.png`) });
      }
    });
  }

  it('shows only what did not pass, by a click and by a key', async () => {
    await show(everyOutcome);
    const checks = page.locator('.check:visible');
    expect(await checks.count()).to.equal(6);
    await page.locator('#failed-only').click();
    expect(await checks.count()).to.equal(2);
    await page.locator('#failed-only').press('Space');
    expect(await checks.count()).to.equal(6);
  });

  it('plots levels, the gap and the silence where they were', async () => {
    await show(everyOutcome);
    const curve = (await page.locator('.level').getAttribute('d')) ?? '';
    expect(curve.match(/[ML]/g)).to.have.length(90);
    expect(curve.match(/M/g)).to.have.length(2);
    // Ten seconds over the 662 pixels right of the axis, which stands at 46.
    const place = async (name: string) => {
      const shade = page.locator(`rect.${name}`);
      return [Number(await shade.getAttribute('x')), Number(await shade.getAttribute('width'))];
    };
    expect(await place('gap')).to.eql([310.8, 66.2]);
    expect(await place('silence')).to.eql([509.4, 66.2]);
    expect(await page.locator('.gap-length').textContent()).to.equal('1.00 s');
    expect(await page.locator('.title-mark').count()).to.equal(2);
    expect(await page.locator('figcaption').textContent()).to.contain('tone 1000 Hz');
  });

  for (const scheme of ['light', 'dark'] as const) {
    for (const width of [400, 1400]) {
      it(`is legible and no wider than the screen: ${scheme}, ${width} pixels`, async () => {
        await page.emulateMedia({ colorScheme: scheme });
        await page.setViewportSize({ width, height: 900 });
        await show(everyOutcome);
        expect(await page.evaluate('document.documentElement.scrollWidth')).to.be.at.most(width);
        expect(await page.evaluate(leastContrast)).to.be.at.least(4.5);
        if (process.env.SCREENSHOTS !== undefined) {
          await page.screenshot({ path: path.join(process.env.SCREENSHOTS, `${scheme}-${width}.png`), fullPage: true });
        }
      });
    }
  }

  it('is printed light, whole, and without the filter', async () => {
    await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
    // The width of an A4 page.
    await page.setViewportSize({ width: 794, height: 1123 });
    await show(everyOutcome);
    expect(await page.locator('.filter').isVisible()).to.equal(false);
    expect(await page.locator('.failure:visible').count()).to.equal(3);
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).to.equal('rgb(255, 255, 255)');
    expect(await page.evaluate(leastContrast)).to.be.at.least(4.5);
    expect(await page.evaluate('document.documentElement.scrollWidth')).to.be.at.most(794);
    if (process.env.SCREENSHOTS !== undefined) {
      await page.screenshot({ path: path.join(process.env.SCREENSHOTS, 'print.png'), fullPage: true });
    }
  });

  it('tells hosts apart whose long names differ at their end', async () => {
    await show(largeNetwork(197));
    const names = await page.locator('.host .name').allTextContents();
    expect(new Set(names)).to.have.property('size', 200);
    expect(names).to.contain('relay-wit…-us170');
  });
});
