// Readers of the manifest have the published files, not the sources: name the module to import from.
const published = {'src/acu-aftercare-check.ts': 'dist/index.js', 'src/define.ts': 'dist/define.js'};

function withPublishedPaths(value) {
  if (typeof value === 'string') return published[value.replace(/^\//, '').replace(/\.js$/, '.ts')] ?? value;
  if (Array.isArray(value)) return value.map(withPublishedPaths);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withPublishedPaths(inner)]));
}

export default {
  globs: Object.keys(published),
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [
    {
      name: 'published-paths',
      packageLinkPhase({customElementsManifest}) {
        customElementsManifest.modules = withPublishedPaths(customElementsManifest.modules);
      },
    },
  ],
};
