// Plays the network: the script of the widget, and the language that it fetches, arrive when a button is pressed.
const byId = (id) => document.getElementById(id);
const [script, language, again, status] = ['script', 'language', 'again', 'status'].map(byId);

const {fetch: original} = globalThis;
let arrive;
const arrives = new Promise((resolve) => {
  arrive = resolve;
});
globalThis.fetch = async (address, options) => {
  status.textContent = 'The script is there. It has asked for its language, which is on its way.';
  language.disabled = false;
  const givenUp = new Promise((resolve) => options?.signal?.addEventListener('abort', resolve));
  await Promise.race([arrives, givenUp]);
  return original(address, options);
};

script.addEventListener('click', () => {
  script.disabled = true;
  const tag = document.createElement('script');
  tag.src = '../dist/acu-aftercare-check.slim.js';
  tag.addEventListener('error', () => {
    status.textContent = `${tag.src} could not be loaded.`;
  });
  document.head.append(tag);
});
language.addEventListener('click', () => {
  language.disabled = true;
  status.textContent = 'The language is there.';
  arrive();
});

status.textContent = 'The script is on its way.';
for (const control of [script, language, again]) control.hidden = false;
