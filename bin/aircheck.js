#!/usr/bin/env node
// Says in words what is missing, or hands over to lib/cli/main.ts as built into dist/.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

function stop(message, hint) {
  process.stderr.write(`aircheck: ${message}\n  hint: ${hint}\n`);
  process.exitCode = 2;
}

if (major < 20 || (major === 20 && minor < 19)) {
  stop(`Node.js ${process.versions.node} is too old`, 'install Node.js 20.19 or newer');
} else {
  try {
    const { main } = await import('../dist/cli/main.js');
    await main();
  } catch (error) {
    if (error?.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    stop(
      `it is not built: ${error.message.split(' imported from ')[0]}`,
      'run npm ci in its directory, or npm run build',
    );
  }
}
