import {parseSettings} from '../../build/clinic/parse-settings.js';

/** `parseSettings`, with the settings in an object that has a prototype, as objects in tests have. */
export function parse(sources) {
  const {settings, problems} = parseSettings(sources);
  return {settings: {...settings}, problems};
}
