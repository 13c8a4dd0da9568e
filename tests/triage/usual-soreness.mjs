/** Somebody with nothing but usual soreness, a day after the session: the tests change one thing at a time. */
export const usualSoreness = {
  'danger-signs': ['none'],
  'nerve-signs': ['none'],
  'time-since-session': ['under-48h'],
  'pain-trend': ['same'],
  'pain-kind': ['ache'],
  'pain-place': ['needle-sites'],
  'skin-signs': ['none'],
  'personal-risks': ['none'],
};
