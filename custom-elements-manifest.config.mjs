// Readers of the manifest have the published files, not the sources: name the module to import from.
const published = {'src/acu-aftercare-check.ts': 'dist/index.js', 'src/core.ts': 'dist/define.js'};

function withPublishedPaths(value) {
  if (typeof value === 'string') return published[value.replace(/^\//, '').replace(/\.js$/, '.ts')] ?? value;
  if (Array.isArray(value)) return value.map(withPublishedPaths);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withPublishedPaths(inner)]));
}

/** The events as the code has them: every dispatch is checked against their interface. */
let events = [];

function readEvents({ts, node}) {
  if (!ts.isInterfaceDeclaration(node) || node.name.text !== 'AcuAftercareCheckEventMap') return;
  events = node.members.map((member) => ({
    name: member.name.text,
    type: {
      text: member.type
        .getText()
        .replace(/\breadonly (?=\w+\??:)/g, '')
        .replace(/\s+/g, ' '),
    },
    description: member.jsDoc[0].comment,
  }));
}

/** What concerns nobody outside: private members, and that an attribute may be missing. */
function forReaders(element) {
  if (!element.tagName) throw new Error(`No tag of ${element.name}: name it literally where it is registered`);
  element.members = element.members.filter(({privacy}) => privacy !== 'private' && privacy !== 'protected');
  for (const {name, kind, type, description} of [...element.members, ...element.attributes]) {
    if (!description || (kind !== 'method' && !type)) throw new Error(`${name} needs a type and a description`);
  }
  for (const {type} of element.attributes) type.text = type.text.replace(/ \| undefined$/, '');
  element.events = events;
}

export default {
  globs: [...Object.keys(published), 'src/events.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [
    {
      name: 'published',
      analyzePhase: readEvents,
      packageLinkPhase({customElementsManifest: manifest}) {
        manifest.modules = withPublishedPaths(manifest.modules.filter(({path}) => path in published));
        manifest.modules.flatMap(({declarations}) => declarations).forEach(forReaders);
      },
    },
  ],
};
