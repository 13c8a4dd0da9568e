// Where a site is made, which ways in it allows, and the steps there. The pages of demo/cms say more.

/** Names of the ways in, as people choose them. */
export const ways = {
  element: 'Code on one page',
  placeholder: 'Code once for the whole site, and a placeholder in the text of a page',
  iframe: 'A frame (iframe)',
  script: 'A script alone: nothing is seen if it is blocked',
  shortcode: 'The shortcode of the plugin',
  'custom-element': 'A custom element',
  address: 'The address of a page in a frame',
  component: 'A component',
};

const style = ['style', 'Put this into your style sheet, so that the page does not jump, and has your colours.'];
const element = ['element', 'Paste this where the check should be.'];
const script = ['script tag', 'Paste this once into the page, anywhere.'];

/** The plugin, where the site offers it. From a clone, `npm run wordpress` makes it. */
const plugin = {href: 'downloads/acu-aftercare-check-wordpress.zip', download: '', text: 'Download the plugin'};

/** Steps that many sites share: a text, the name of a piece of code with a text, or a text with a link. */
const usual = {
  element: [script, element, style],
  placeholder: [
    ['script tag', 'Paste this once for the whole site, into its header or footer.'],
    ['placeholder', 'Paste this where the check should be.'],
    style,
  ],
  iframe: [
    ['iframe', 'Paste this where the check should be.'],
    ['helper', 'If the page allows scripts, paste this once, anywhere: the frame then grows to its content.'],
  ],
  script: [['script tag', 'Paste this where the check should be.'], style],
};

const customCode = [
  ['placeholder', 'Paste this where the check should be.'],
  ['style', 'Paste this into the style sheet of the site.'],
];

const authors = (where, place) => [
  ['script tag', where],
  ['placeholder', place],
  ['style', 'Put this into the style sheet of your template.'],
];

const component = (framework, more = []) => ({
  framework,
  steps: {
    component: [
      ['command', 'The package is not published yet. Until then, install the file that npm pack makes.'],
      ...more,
      [`Aftercare.${{react: 'tsx', vue: 'vue', svelte: 'svelte', astro: 'astro'}[framework]}`, 'Save this as a file.'],
      'Use it where the check should be: <Aftercare />.',
      style,
    ],
  },
});

/** `page` is in demo/. `away`: the site cannot hold files, so they need an address. The first way is the usual one. */
export const platforms = {
  html: {name: 'Plain HTML, or a builder that is not in this list', steps: usual},
  wordpress: {
    name: 'WordPress',
    page: 'cms/wordpress.html',
    steps: {
      shortcode: [
        {where: 'Download the zip file of the plugin. Leave it zipped.', link: plugin},
        'Open Plugins, then Add Plugin (Add New in older versions), then Upload Plugin. Choose the file, install, activate.',
        'Open Settings, then Aftercare check. Opening hours, colours and languages are there, and all else that is the same on every page. What the shortcode below says need not be filled in.',
        [
          'shortcode',
          'Add a Shortcode block to a page, and paste this. Or use the block "Aftercare check", which asks for the same.',
        ],
        ['style', 'Put this into the additional CSS of your theme, or choose the colours under Settings.'],
      ],
      element: [
        ['script tag', 'As an administrator, add a Custom HTML block, and paste this.'],
        ['element', 'Paste this below it, into the same block.'],
        style,
      ],
      placeholder: usual.placeholder,
      iframe: usual.iframe,
    },
  },
  wix: {
    name: 'Wix',
    page: 'cms/wix.html',
    away: true,
    steps: {
      'custom-element': [
        'In the editor, open Add Elements, then Embed Code, then Custom Element.',
        ['address', 'Choose Server URL, and paste this.'],
        ['tag name', 'As the tag name, paste this.'],
        ['attributes', 'Choose Set Attributes, and add each line: before the colon its name, behind it its value.'],
        'Make the box as wide as the page, leave room below it, and publish.',
      ],
    },
  },
  squarespace: {
    name: 'Squarespace',
    page: 'cms/squarespace.html',
    away: true,
    steps: {
      placeholder: [
        ['script tag', 'Open Settings, then Advanced, then Code Injection, and paste this into Footer.'],
        ['placeholder', 'On the page, add a Code Block, choose HTML, and paste this.'],
        ['style', 'Open Design, then Custom CSS, and paste this.'],
      ],
    },
  },
  shopify: {
    name: 'Shopify',
    page: 'cms/shopify.html',
    away: true,
    steps: {
      element: [
        'Open Online Store, then Themes, then Customize, and choose the page at the top.',
        'Choose Add section, then Custom Liquid.',
        ['script tag', 'Paste this into its field.'],
        ['element', 'Paste this below it, into the same field.'],
        ['style', 'Open the theme settings, then Custom CSS, and paste this.'],
      ],
    },
  },
  drupal: {
    name: 'Drupal',
    page: 'cms/drupal.html',
    steps: {
      element: [
        'Open Configuration, then Text formats and editors. Add a format without editor and filter, for your role only.',
        ['script tag', 'Open Structure, then Block layout, add a custom block in that format, and paste this.'],
        ['element', 'Paste this below it, into the same block.'],
        'Place the block in the region Content, and say under Pages on which path it shows.',
        style,
      ],
      placeholder: authors(
        'Paste this into a block that shows on every page, in a format without editor and filter.',
        'Add <div data-*> to the allowed tags of the format of the authors. They paste this into the source of a page.',
      ),
    },
  },
  joomla: {
    name: 'Joomla',
    page: 'cms/joomla.html',
    steps: {
      element: [
        'In your own profile, set the editor to None or CodeMirror: TinyMCE removes scripts.',
        ['script tag', 'Open Content, then Site Modules, then New, then Custom, and paste this.'],
        ['element', 'Paste this below it, into the same module.'],
        'Choose a position, and under Menu Assignment the page of the check.',
        style,
      ],
      placeholder: authors(
        'Paste this into a custom module that shows on every page.',
        'Authors paste this into an article, in the code view of the editor.',
      ),
    },
  },
  ghost: {
    name: 'Ghost',
    page: 'cms/ghost.html',
    steps: {
      element: [
        'Open the page in the editor, type /html, and press Enter.',
        ['script tag', 'Paste this into the card.'],
        ['element', 'Paste this below it, into the same card.'],
        [
          'style',
          'Open Settings, then Code injection, and paste this between <style> and </style> into the site header.',
        ],
      ],
      placeholder: [
        ['script tag', 'Open Settings, then Code injection, and paste this into the site header.'],
        ...customCode,
      ],
    },
  },
  'google-sites': {
    name: 'Google Sites',
    page: 'cms/google-sites.html',
    away: true,
    steps: {
      address: [
        ['address', 'Open this address in a browser: the check has to work there first.'],
        'In Google Sites, choose Insert, then Embed, then By URL, and paste the address.',
        'Draw the box as wide as the page and at least 640 px high, and publish.',
      ],
    },
  },
  react: {name: 'React, Next', ...component('react')},
  vue: {
    name: 'Vue, Nuxt',
    ...component('vue', [
      "Tell Vue that the tag is no component: in its compilerOptions, isCustomElement: (tag) => tag === 'acu-aftercare-check'.",
    ]),
  },
  svelte: {name: 'Svelte', ...component('svelte')},
  astro: {name: 'Astro', ...component('astro')},
};

/**
 * The steps of a platform for a way that it allows, with the code of each: `[{name?, where, code?, link?}]`. A step whose code
 * is not there is left out.
 */
export const stepsOf = (platform, way, pieces) =>
  platforms[platform].steps[way].flatMap((step) => {
    if (typeof step === 'string') return [{where: step}];
    if (!Array.isArray(step)) return [step];
    const [name, where] = step;
    return Object.hasOwn(pieces, name) ? [{name, where, code: pieces[name]}] : [];
  });
