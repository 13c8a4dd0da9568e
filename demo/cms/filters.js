// Imitates the text filters of Drupal and Joomla: what they leave of what an editor has pasted is put into the page.
// Both remove a tag and leave what is inside it.

/** Drupal's "Limit allowed HTML tags", as the format Basic HTML has it. */
const basicHtml = {
  ...Object.fromEntries(
    ['em', 'strong', 'cite', 'code', 'li', 'dl', 'dt', 'dd', 'p', 'br', 'span'].map((tag) => [tag, []]),
  ),
  ...Object.fromEntries(['h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => [tag, ['id']])),
  a: ['href', 'hreflang'],
  blockquote: ['cite'],
  ul: ['type'],
  ol: ['start', 'type'],
};

/** `data-*` stands for all that begin with `data-`. */
const allow = (tags) => ({
  tag: (tag) => tag in tags,
  attribute: (tag, name) =>
    !name.startsWith('on') &&
    name !== 'style' &&
    tags[tag].some((allowed) => allowed === name || (allowed.endsWith('*') && name.startsWith(allowed.slice(0, -1)))),
});

/** Joomla's default list of what is forbidden. */
const joomlaTags =
  'applet body bgsound base basefont embed frame frameset head html id iframe ilayer layer link meta name object script style title xml';
const joomlaAttributes = 'action background codebase dynsrc lowsrc';

const filters = {
  'drupal-basic': allow(basicHtml),
  'drupal-with-div': allow({...basicHtml, div: ['data-*']}),
  joomla: {
    tag: (tag) => !joomlaTags.split(' ').includes(tag),
    attribute: (_, name) => !name.startsWith('on') && !joomlaAttributes.split(' ').includes(name),
  },
};

function filter(html, keeps) {
  // Nothing runs in it, and nothing is loaded. A content security policy reports handlers all the same, by their name.
  const {body} = new DOMParser().parseFromString(html.replace(/ (on\w+=)/g, ' _$1'), 'text/html');
  for (const element of body.querySelectorAll('*')) {
    if (!keeps.tag(element.localName)) element.replaceWith(...element.childNodes);
    else {
      for (const name of element.getAttributeNames()) {
        if (!keeps.attribute(element.localName, name.replace(/^_on/, 'on'))) element.removeAttribute(name);
      }
    }
  }
  return body;
}

const pasted = document.querySelector('#pasted').textContent;
for (const place of document.querySelectorAll('[data-filter]')) {
  const left = filter(pasted, filters[place.dataset.filter]);
  place.querySelector('code').textContent = left.innerHTML.trim();
  place.append(...left.childNodes);
}
