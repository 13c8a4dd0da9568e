// A list in the form, such as opening hours: entries that are added and removed, each made from the fieldset's template.

const fieldsOf = (entry) => [...entry.querySelectorAll('[data-key]')];

function readEntry(entry) {
  const read = {};
  for (const field of fieldsOf(entry)) {
    const {key} = field.dataset;
    if (field.type !== 'checkbox') read[key] = field.value.trim();
    else read[key] = [...(read[key] ?? []), ...(field.checked ? [field.value] : [])];
  }
  return read;
}

function fillEntry(entry, values) {
  for (const field of fieldsOf(entry)) {
    const value = values[field.dataset.key];
    if (field.type !== 'checkbox') field.value = typeof value === 'string' ? value : '';
    else field.checked = Array.isArray(value) && value.includes(field.value);
  }
}

/** A list field. `value` is JSON, `''` without entries; an entry in which nothing is filled in does not count. */
export function listField(fieldset) {
  const template = fieldset.querySelector('template');
  const add = fieldset.querySelector('[data-add]');
  const entries = () => [...fieldset.querySelectorAll('.entry')];
  const listed = fieldset.querySelector('legend').textContent;

  /** Each button says what it removes: a list of them reads as so many times "Remove". */
  function nameButtons() {
    for (const [index, entry] of entries().entries()) {
      const {name = ''} = readEntry(entry);
      entry.querySelector('button').ariaLabel = `Remove ${name || `entry ${index + 1}`} from: ${listed}`;
    }
  }

  function append(values = {}) {
    add.before(template.content.cloneNode(true));
    const entry = entries().at(-1);
    fillEntry(entry, values);
    entry.querySelector('button').addEventListener('click', () => {
      entry.remove();
      nameButtons();
      add.focus();
      fieldset.dispatchEvent(new Event('change', {bubbles: true}));
    });
    nameButtons();
    return entry;
  }

  fieldset.addEventListener('input', nameButtons);
  add.addEventListener('click', () => fieldsOf(append())[0].focus());
  return {
    get value() {
      const filled = entries()
        .map(readEntry)
        .filter((entry) => Object.values(entry).some(({length}) => length > 0));
      return filled.length > 0 ? JSON.stringify(filled) : '';
    },
    /** Somebody else may have written it. */
    set value(json) {
      for (const entry of entries()) entry.remove();
      let list;
      try {
        list = JSON.parse(json || '[]');
      } catch {
        return;
      }
      if (Array.isArray(list)) for (const values of list) append(Object(values));
    },
  };
}
