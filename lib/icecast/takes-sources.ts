import { childrenOf, type Element, textOf } from './element.ts';

/** Whether an encoder may log in at all: with a password of the server or of a mount, or by asking elsewhere. */
export function takesSources(root: Element): boolean {
  const logins = [root, ...childrenOf(root, 'authentication')];
  if (logins.some((block) => textOf(block, 'source-password') !== null)) return true;
  return childrenOf(root, 'mount').some((block) => {
    const options = childrenOf(block, 'authentication').flatMap((login) => childrenOf(login, 'option'));
    const asks = options.some(({ attributes }) => attributes.get('name') === 'stream_auth');
    return asks || textOf(block, 'password') !== null;
  });
}
