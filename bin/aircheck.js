#!/usr/bin/env -S node --initial-heap-size=256 --min-semi-space-size=16
// A heap that is not small at first is not tidied up twenty times on its way to the size that it needs anyway.
//
// Says in words what is missing, or hands over to lib/cli/main.ts as it is built.
import { setFlagsFromString } from 'node:v8';

// Most commands are over within a second or two, and a fifth of their processor time would go into optimising what then
// does not run any more. What does run for long, as that which listens, is optimised a moment later.
setFlagsFromString('--interrupt-budget=1000000');

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

function stop(message, hint) {
  process.stderr.write(`aircheck: ${message}\n  hint: ${hint}\n`);
  process.exitCode = 2;
}

// Older ones cannot require what libraries now are.
if (major < 20 || (major === 20 && minor < 19) || major === 21 || (major === 22 && minor < 12)) {
  stop(`Node.js ${process.versions.node} is too old`, 'install Node.js 20.19, 22.12 or newer');
} else {
  try {
    const { entrances } = await import('./built.js');
    const { main } = await entrances.program();
    await main();
  } catch (error) {
    if (error?.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    stop(
      `it is not built: ${error.message.split(' imported from ')[0]}`,
      'run npm ci in its directory, or npm run build',
    );
  }
}
