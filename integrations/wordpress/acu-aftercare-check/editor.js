// The block in the editor: a placeholder that names what is set, and its settings in the sidebar. PHP renders the page;
// fields and words are PHP's, too. In a block of its own, for a classic script shares its names with all others of the page.
{
  const {
    acuAftercareCheck: {fields, sections, site, numbers, words},
    wp,
  } = window;
  const {InspectorControls, useBlockProps} = wp.blockEditor;
  const {CheckboxControl, PanelBody, Placeholder, SelectControl, TextControl} = wp.components;
  const {createElement, Fragment} = wp.element;

  /** What holds whatever the settings page says. */
  const DEFAULT = 'default';
  const size = {__next40pxDefaultSize: true, __nextHasNoMarginBottom: true};
  const fill = (text, ...values) => text.replace(/%(?:(\d)\$)?s/g, (_, number = 1) => values[number - 1]);
  const labelOf = ({options}, value) => options.find((option) => option.value === value)?.label ?? value;
  const isBad = ({pattern}, value) => value !== '' && !new RegExp(`^(?:${pattern})$`, 'iu').test(value);

  /** One of several values. */
  const select = (name, field, value, set) =>
    createElement(SelectControl, {
      ...size,
      label: field.label,
      help: field.help,
      value,
      options: [
        {value: '', label: fill(words.site, labelOf(field, site[name] ?? ''))},
        {value: DEFAULT, label: fill(words.default, labelOf(field, ''))},
        ...field.options.filter((option) => option.value !== ''),
        // Such as es-419, which a shortcode or an older version may have left.
        ...(value === '' || value === DEFAULT || field.options.some((option) => option.value === value)
          ? []
          : [{value, label: value}]),
      ],
      onChange: set,
    });

  /** Something written. What the settings page has can be left out here. */
  const text = (name, field, value, set) => {
    const written = value === DEFAULT ? '' : value;
    const ofSite = site[name] ?? '';
    const helpOf = () => {
      if (isBad(field, written.trim())) return fill(words.bad, written.trim(), field.expected);
      return value === '' && ofSite ? fill(words.site, ofSite) : field.help;
    };
    return createElement(
      Fragment,
      null,
      createElement(TextControl, {
        ...size,
        label: field.label,
        help: helpOf(),
        value: written,
        disabled: value === DEFAULT,
        onChange: set,
      }),
      ofSite &&
        written === '' &&
        createElement(CheckboxControl, {
          __nextHasNoMarginBottom: true,
          label: fill(words.notHere, ofSite),
          checked: value === DEFAULT,
          onChange: (checked) => set(checked ? DEFAULT : ''),
        }),
    );
  };

  /** What the page will use: the block's own good value, or that of the settings page. */
  const used = (attributes, name) => {
    const value = attributes[name].trim();
    if (value === DEFAULT) return '';
    return value === '' || isBad(fields[name], value) ? (site[name] ?? '') : value;
  };

  /** What is set, line by line. */
  const preview = (attributes) => {
    const own = used(attributes, 'emergency-number');
    const number = own || (numbers[used(attributes, 'region').toUpperCase()] ?? words.noNumber);
    const lines = Object.entries(fields)
      .filter(([name]) => name !== 'emergency-number' && used(attributes, name))
      .map(([name, field]) => [field.label, labelOf(field, used(attributes, name))]);
    return [[words.emergency, number], ...lines].map(([label, value]) =>
      createElement('div', {key: label}, createElement('strong', null, `${label}: `), value),
    );
  };

  const edit = ({attributes, setAttributes}) => {
    const controlOf = ([name, field]) => {
      const control = field.options.length > 0 ? select : text;
      return createElement(
        'div',
        {key: name},
        control(name, field, attributes[name], (changed) => setAttributes({[name]: changed})),
      );
    };
    // The parts of the settings page: a "Name" alone does not say whose.
    const panels = Object.entries(sections).map(([section, title]) =>
      createElement(
        PanelBody,
        {key: section, title},
        Object.entries(fields)
          .filter(([, field]) => field.section === section)
          .map(controlOf),
      ),
    );
    const name = used(attributes, 'clinic-name');
    return createElement(
      Fragment,
      null,
      createElement(InspectorControls, null, panels),
      createElement(
        'div',
        useBlockProps(),
        createElement(
          Placeholder,
          {icon: 'heart', label: name ? `${words.title} – ${name}` : words.title, instructions: words.preview},
          createElement('div', null, preview(attributes)),
        ),
      ),
    );
  };

  wp.blocks.registerBlockType('acu-aftercare-check/check', {edit, save: () => null});
}
