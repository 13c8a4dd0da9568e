// What attackers, word processors, templates and tired people leave in the settings. For tests in Node and in browsers.
import fc from 'fast-check';

/** Every setting with values that are fine: what is nearly fine finds more than what is wild. */
export const good = {
  lang: ['en', 'es-MX', 'ar-EG', 'en_GB'],
  'clinic-name': ['Millrace Acupuncture', "O'Brien & Søn <Zürich>", 'عيادة الشمس'],
  'clinic-phone': ['+44 20 7946 0123', '(020) 7946-0123', '0800 123', '#7119', '+44 (0)20 7946 0123', '030/1234567'],
  'clinic-email': ['desk@clinic.example', "o'brien+desk@clinic.example"],
  'booking-url': ['https://clinic.example/book?a=1&b=2#c', 'HTTPS://CLINIC.example'],
  'clinic-lang': ['es', 'zh-Hant-HK'],
  region: ['GB', 'de', 'uk'],
  'emergency-number': ['112', '+15550100'],
  'health-line': ['111', '0800 611 116'],
  'session-start': ['2026-01-31T09:30', '2026-01-31T09:30:00Z'],
  view: ['full', 'check'],
  'heading-level': ['2', '3', '4'],
  'color-scheme': ['light', 'dark', 'auto'],
  languages: ['en', 'ar es'],
  'reviewed-only': ['true', 'false'],
  'share-reasons': ['true', 'false'],
};

/** Texts that no attribute but the name of the clinic can mean. */
export const nasty = [
  ...['javascript:alert(1)', ' JaVaScRiPt:alert(1)', 'java\tscript:alert(1)', '\x01javascript:alert(1)//@a.bc'],
  ...['java\nscript:alert(1)', 'javascript://https://%0aalert(1)', 'vbscript:x', 'view-source:https://a.example'],
  ...['data:text/html,<script>alert(1)</script>', 'blob:https://a.example/1', 'file:///etc/hosts', 'intent://a#Intent'],
  ...['http://a.example', '//a.example', 'https:a.example', 'https:/a.example', 'https://', 'https://\0', 'https:// '],
  ...['https://a.example/\u202efdp', 'https://a\nb.example', 'https://a\tb.example', 'https://a.example/\ud800'],
  ...['"><img src=x onerror=alert(1)>', '<svg onload=alert(1)>', '</script><script>alert(1)</script>', '<!--', ']]>'],
  ...["' onmouseover='alert(1)", '<iframe srcdoc="<script>alert(1)</script>">', '<style>*{display:none}</style>'],
  ...[
    '{{7*7}}',
    '${7*7}',
    '<%= 7*7 %>',
    '{{constructor.constructor("alert(1)")()}}',
    '?lit$123456789$',
    '<!--?lit$-->',
  ],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'undefined', 'null', 'NaN', '[object Object]'],
  ...['\0', '\x7f', '\u200b', '\u202eabc', '\u2066', '\u2028', '\ud800', '\udfff\ud800', '\ufffe', '\ufeff1'],
  ...[
    '-1',
    '1e400',
    '٩٩٩',
    '９９９',
    '999;phone-context=a',
    '999,,1#',
    '999 or 112',
    '+44 20 7946 0123/+44 20 7946 0124',
  ],
  ...['a@b.cd?bcc=x@y.zz', 'a@b.cd,x@y.zz', 'a#b@c.de', 'a%0d%0abcc%3ax@y.zz', '"<b>"@c.de', 'a\0b@c.de', 'a@b', '@'],
  ...['0000-00-00T00:00', '2026-02-30', '+275760-09-13T00:00', '9999-12-31T23:59', '12:00'],
  ...['i-klingon', 'x-y', 'und', 'en-', '-en', 'tlh', 'english'],
  ...['%00', '\\', '\r\n\r\n', '🏴\u{e0067}', 'e\u0301'.repeat(300), '\u0647'.repeat(201), 'x'.repeat(100_000)],
];

const utf16 = fc.nat(0xffff).map((unit) => String.fromCharCode(unit));

const spoiling = fc.oneof(
  fc.constantFrom(...nasty, '\n', '\t', '#', '%', '(', ')', '/', ',', ';', '\u202e', '\ud800'),
  utf16,
);

/** A fine value with something put into it, or something cut out of it. */
const spoilt = (values) =>
  fc
    .tuple(fc.constantFrom(...values), spoiling, fc.nat(30), fc.nat(5))
    .map(([value, middle, at, cut]) => value.slice(0, at) + middle + value.slice(at + cut));

const nearly = spoilt(Object.values(good).flat());

/** Any text at all, for an attribute. */
export const text = fc.oneof(
  {arbitrary: fc.constantFrom(...nasty), weight: 3},
  {arbitrary: nearly, weight: 4},
  fc.constantFrom(...Object.values(good).flat()),
  fc.string({unit: utf16, maxLength: 30}),
  fc.string({unit: 'grapheme', maxLength: 30}),
  fc.string({maxLength: 30}),
);

const entry = fc.record(
  {
    name: text,
    number: fc.oneof(fc.constant('12'), text),
    url: fc.oneof(fc.constantFrom('https://a.example', 'tel:12', 'mailto:a@b.cd', 'sms:12'), text),
    days: fc.array(fc.oneof(fc.constantFrom('mon', 'sun'), text), {maxLength: 3}),
    opens: fc.oneof(fc.constantFrom('09:30', '9:30', '24:00'), text),
    closes: fc.constantFrom('17:00', '17:60', ''),
  },
  {requiredKeys: []},
);

/** Entries that are whole, and wrong in one place at most. */
const wholeEntry = fc.oneof(
  fc.record({name: fc.constant('A'), number: spoilt(good['clinic-phone'])}),
  fc.record({
    name: fc.constant('A'),
    url: fc.oneof(
      spoilt(['https://a.example/path', 'tel:+4412', 'mailto:a@b.cd', 'SMS:12']),
      fc.constantFrom(...nasty),
    ),
  }),
  fc.record({
    days: fc.constant(['mon']),
    opens: fc.oneof(spoilt(['09:30']), fc.constantFrom('24:00', '09:60', '9:30')),
    closes: fc.constant('17:00'),
  }),
);

/** Any value that JSON can hold. */
export const jsonValue = fc.oneof(
  {arbitrary: text, weight: 3},
  {arbitrary: fc.array(entry, {maxLength: 3}), weight: 2},
  {arbitrary: fc.array(wholeEntry, {maxLength: 2}), weight: 3},
  fc.jsonValue({maxDepth: 4}),
  fc.double(),
  entry,
);

/** The name of a setting, or of something that must not be taken for one. */
export const key = fc.oneof(
  {
    arbitrary: fc.constantFrom(
      ...Object.keys(good),
      'clinicPhone',
      'bookingUrl',
      'phones',
      'contacts',
      'opening-hours',
    ),
    weight: 4,
  },
  fc.constantFrom(
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'valueOf',
    'then',
    'clinc-phone',
    '',
    '-',
    ' lang',
  ),
  text,
);

/** An object as a JSON child has it; made from entries, for an object in code would take `__proto__` for its own. */
export const jsonObject = fc
  .array(fc.tuple(key, jsonValue), {maxLength: 5})
  .map(
    (entries) => `{${entries.map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`).join(', ')}}`,
  );

const nested = fc
  .tuple(fc.constantFrom(['[', ']'], ['{"a":', '1}'], ['{"phones":[', ']}']), fc.constantFrom(2, 100, 20_000))
  .map(([[open, close], depth]) => open.repeat(depth) + close.repeat(depth));

/** The text of a JSON child: an object, something else, or in pieces. */
export const jsonText = fc.oneof(
  {arbitrary: jsonObject, weight: 4},
  fc.tuple(jsonObject, fc.nat(60)).map(([json, end]) => json.slice(0, end)),
  fc.tuple(jsonObject, text, fc.nat(60)).map(([json, more, at]) => json.slice(0, at) + more + json.slice(at)),
  nested,
  text,
  fc.json(),
);

/** The characters that a URL, a name on a button or a log should never hide. */
export const hasControls = (value) => /\p{C}/u.test(value);
