import type { Event } from '../types.generated.ts';

/**
 * A fold that says in one line how far a run is: hosts done, and what the others are doing. Empty while nothing goes on.
 */
export function progressText(): (event: Event) => string {
  const doing = new Map<string, string>();
  let total = 0;
  let done = 0;

  function take(event: Event): void {
    switch (event.type) {
      case 'run-started':
        total = event.hosts.length;
        break;
      case 'host-connecting':
        doing.set(event.host, 'connect');
        break;
      case 'host-read':
        doing.set(event.host, 'compare');
        break;
      case 'host-planned':
        doing.delete(event.host);
        break;
      case 'host-phase':
        doing.set(event.host, event.phase);
        break;
      case 'host-finished':
        doing.delete(event.host);
        done++;
        break;
      case 'run-finished':
        doing.clear();
        break;
      case 'note':
        break;
    }
  }

  return (event) => {
    take(event);
    if (doing.size === 0) return '';
    const hosts = [...doing].map(([host, phase]) => `${host} ${phase}`);
    return `${done}/${total} done · ${hosts.join(' · ')}`;
  };
}
