// Registers the element, with every language inside.
import './localization/every-catalogue.js';
import './core.js';
