import { inKh } from './in-kh.ts';
import { inNewer } from './in-newer.ts';
import type { IcecastModel } from './model.ts';
import type { WantedElement } from './wanted-element.ts';

/** What a configuration of 2.4 wants, in the words of the dialect that the host runs, and what only that one has. */
export function inDialect(wanted: WantedElement, model: IcecastModel): WantedElement {
  const { dialect } = model.icecast;
  if (dialect === '2.5') return inNewer(wanted, model);
  return dialect === 'kh' ? inKh(wanted, model) : wanted;
}
