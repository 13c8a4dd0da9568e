// What is wrong with a value, beside its field, in the words of who fills in the form.

export const advices = {
  'clinic-name': 'Write a name of at most 200 characters.',
  'clinic-phone': 'Write one phone number in digits, such as +44 20 7946 0123 or (408) 555-0142.',
  'clinic-email': 'Write one e-mail address, such as desk@clinic.example.',
  'booking-url': 'Write an address that begins with https://, such as https://clinic.example/book.',
  'emergency-number': 'Write one number in digits without spaces, such as 112.',
  'health-line': 'Write one phone number in digits, such as 111.',
  page: 'Write an address that begins with https://, such as https://clinic.example/aftercare.',
  phones: 'Give each phone a name and one number in digits.',
  contacts: 'Give each a name, and an address that begins with https://, sms:, tel: or mailto:.',
  'opening-hours': 'Choose at least one day in each line, and when you open and close.',
};

/** People write addresses as they say them: clinic.example/book. */
export const completeAddress = (address) =>
  /^[\w-]+(\.[\w-]+)+(:\d+)?([/?#]|$)/.test(address) ? `https://${address}` : address;

/** JSON as what it is; any other text, such as a time zone, as it is: what it should not be, the widget says. */
export function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** By the name of a setting, from what the widget has told: `{code, message}`. */
export function problemsOf(told, settings) {
  const problems = new Map();
  for (const {code, message} of told) {
    // All others are about the place of the preview, or about colours, of which the form tells more.
    if (!code.startsWith('ACU-CONFIG')) continue;
    const [, name = ''] = /^(?:attribute|config) ([\w-]+)/.exec(message) ?? [];
    const extension = name === 'clinic-phone' && /\d\D*(ext|extension|x|#)\W*\d+\s*$/i.test(settings[name] ?? '');
    const advice = extension
      ? 'A link cannot dial an extension. Write the number without it, such as (408) 555-0142.'
      : advices[name];
    problems.set(name, advice ?? `${code}: ${message}`);
  }
  return problems;
}

/** The ids that describe a field, without or with one. */
function describe(field, id, is) {
  const ids = new Set((field.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean));
  if (is) ids.add(id);
  else ids.delete(id);
  if (ids.size > 0) field.setAttribute('aria-describedby', [...ids].join(' '));
  else field.removeAttribute('aria-describedby');
}

/** Shows problems beside their fields, and forgets those that are mended. Returns the texts that belong to no field. */
export function showProblems(form, problems) {
  const fieldOf = (name) => (name && form.querySelector(`#${CSS.escape(name)}`)) || undefined;
  for (const shown of form.querySelectorAll('.problem')) {
    const name = shown.id.replace(/-problem$/, '');
    // One that is there already is not said again.
    if (problems.get(name) === shown.textContent) continue;
    const field = fieldOf(name);
    field.removeAttribute('aria-invalid');
    describe(field, shown.id, false);
    shown.remove();
  }
  for (const [name, text] of problems) {
    const field = fieldOf(name);
    const id = `${name}-problem`;
    if (!field || document.getElementById(id)) continue;
    const problem = Object.assign(document.createElement('p'), {id, className: 'problem', textContent: text});
    // What was not filled in yet is not wrong.
    // A list has no value of its own, and is no field that could be invalid: its entries are filled in.
    if (field.value !== '') problem.setAttribute('role', 'alert');
    if (field.value) field.setAttribute('aria-invalid', 'true');
    for (let box = field.closest('details'); box; box = box.parentElement.closest('details')) box.open = true;
    describe(field, id, true);
    field.after(problem);
  }
  return [...problems].flatMap(([name, text]) => (fieldOf(name) ? [] : text));
}
