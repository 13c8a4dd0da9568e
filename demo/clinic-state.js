// What a clinic has filled in, in the part of an address behind `#`, which no browser sends anywhere. The generator and the
// card for patients read and write it: so an address can be sent to a colleague, and one page leads to the other.

/** `#region=GB&clinic-phone=…` as an object of texts. Of a name that is there twice, the last counts. */
export const readState = (hash) => Object.fromEntries(new URLSearchParams(hash.replace(/^#/, '')));

/** The same the other way round; what is empty is left out. */
export function writeState(state) {
  const given = Object.entries(state).filter(([, value]) => value !== undefined && value.trim() !== '');
  return given.length > 0 ? `#${new URLSearchParams(given)}` : '';
}
