/**
 * Sets again what was set before the element was defined, when there was no accessor: such a property hides it. Call it
 * when the element is connected: not before that is it complete.
 */
export function setEarlyProperty(host: object, name: 'answers' | 'config'): void {
  const early = Object.getOwnPropertyDescriptor(host, name);
  if (early && Reflect.deleteProperty(host, name)) (host as Record<string, unknown>)[name] = early.value;
}
