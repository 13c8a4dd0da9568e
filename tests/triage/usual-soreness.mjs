/** A patient with nothing but usual soreness, a day after the session: the tests change one thing at a time. */
export const usualSoreness = {
  'danger-signs': ['none'],
  'nerve-signs': ['none'],
  'time-since-session': ['under-48h'],
  'pain-trend': ['same'],
  'pain-kind': ['ache'],
  'pain-place': ['needle-sites'],
  'skin-signs': ['none'],
  'other-signs': ['none'],
  'personal-risks': ['none'],
};

/** What a patient without new pain changes in it, in the short form of `answersOf`. */
export const painless = {kind: 'none', place: 'none'};

const ids = {
  danger: 'danger-signs',
  nerve: 'nerve-signs',
  time: 'time-since-session',
  trend: 'pain-trend',
  kind: 'pain-kind',
  place: 'pain-place',
  skin: 'skin-signs',
  other: 'other-signs',
  risks: 'personal-risks',
};

/** Usual soreness with some answers changed, in short: `{skin: 'pus burn'}`. */
export function answersOf(changes) {
  const changed = Object.entries(changes).map(([short, codes]) => {
    if (!(short in ids)) throw new Error(`no question is called ${short}`);
    return [ids[short], codes.split(' ')];
  });
  return {...usualSoreness, ...Object.fromEntries(changed)};
}

/** The changes in one line, for the title of a test. */
export function describeChanges(changes) {
  const told = Object.entries(changes).map(([short, codes]) => `${short} ${codes.split(' ').join(' and ')}`);
  return told.join(', ') || 'nothing';
}
