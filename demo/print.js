// Fills in a check, so that there is a result to print.
const widget = document.querySelector('acu-aftercare-check');
widget.answers = {
  'danger-signs': ['none'],
  'nerve-signs': ['none'],
  'time-since-session': ['under-48h'],
  'pain-trend': ['same'],
  'pain-kind': ['electric'],
  'pain-place': ['needle-sites'],
  'skin-signs': ['red-spot'],
  'other-signs': ['none'],
  'personal-risks': ['none'],
};
const button = document.getElementById('print');
button.hidden = false;
button.addEventListener('click', () => window.print());
