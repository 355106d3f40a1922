/* global process, console */
// In the oldest JavaScript that a Node on somebody's machine may know: it says which one is wanted, and nothing else runs.
const wanted = 24;

if (Number(process.versions.node.split('.')[0]) < wanted) {
  console.error(
    'Node ' +
      wanted +
      ' or newer is wanted, and this is ' +
      process.version +
      ': run npm ci without --omit=optional, ' +
      'which brings one where there is a package for the machine, or install it from nodejs.org.',
  );
  process.exit(1);
}
