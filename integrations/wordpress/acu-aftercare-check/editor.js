// The block in the editor: a placeholder, and its settings in the sidebar. PHP renders the page; fields and words are
// PHP's, too. In a block of its own, for a classic script shares its names with all others of the page.
{
  const {
    acuAftercareCheck: {fields, defaults, words},
    wp,
  } = window;
  const {InspectorControls, useBlockProps} = wp.blockEditor;
  const {PanelBody, Placeholder, SelectControl, TextControl} = wp.components;
  const {createElement, Fragment} = wp.element;

  const helpOf = (name, {pattern, expected, help}, value) => {
    if (value !== '' && !new RegExp(`^(?:${pattern})$`, 'iu').test(value)) return words.bad.replace('%s', expected);
    return value === '' && defaults[name] ? words.default.replace('%s', defaults[name]) : help;
  };

  const edit = ({attributes, setAttributes}) => {
    const controls = Object.entries(fields).map(([name, field]) => {
      const value = attributes[name];
      return createElement(field.options ? SelectControl : TextControl, {
        key: name,
        label: field.label,
        help: helpOf(name, field, value.trim()),
        value,
        options: field.options && Object.entries(field.options).map(([option, label]) => ({value: option, label})),
        onChange: (changed) => setAttributes({[name]: changed}),
        __next40pxDefaultSize: true,
        __nextHasNoMarginBottom: true,
      });
    });
    const name = attributes['clinic-name'] || defaults['clinic-name'];
    const preview = {
      icon: 'heart',
      label: name ? `${words.title} – ${name}` : words.title,
      instructions: words.preview,
    };
    return createElement(
      Fragment,
      null,
      createElement(InspectorControls, null, createElement(PanelBody, {title: words.panel}, controls)),
      createElement('div', useBlockProps(), createElement(Placeholder, preview)),
    );
  };

  wp.blocks.registerBlockType('acu-aftercare-check/check', {edit, save: () => null});
}
