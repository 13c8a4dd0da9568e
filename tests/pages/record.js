// The first script of a page: keeps what goes wrong and what asks the network, for a test to read.
const recorded = {errors: [], warnings: [], violations: [], requests: []};
globalThis.recorded = recorded;

globalThis.console.error = (...parts) => recorded.errors.push(parts.join(' '));
globalThis.console.warn = (...parts) => recorded.warnings.push(parts.join(' '));
globalThis.addEventListener(
  'error',
  ({message}) => recorded.errors.push(message ?? 'a file could not be loaded'),
  true,
);
globalThis.addEventListener('unhandledrejection', ({reason}) => recorded.errors.push(String(reason)));
globalThis.addEventListener('securitypolicyviolation', ({violatedDirective, sourceFile, lineNumber, sample}) =>
  recorded.violations.push(`${violatedDirective} ${sourceFile}:${lineNumber} ${sample}`),
);

for (const [owner, name] of [
  [globalThis, 'fetch'],
  [globalThis.XMLHttpRequest.prototype, 'open'],
  [globalThis.Navigator.prototype, 'sendBeacon'],
]) {
  const original = owner[name];
  owner[name] = function (...parameters) {
    recorded.requests.push(`${name} ${parameters.join(' ')}`);
    return original.apply(this, parameters);
  };
}
