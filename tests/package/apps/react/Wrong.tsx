import type {} from 'acu-aftercare-check/react';

export const view = <acu-aftercare-check view="everything" />;
export const step = <acu-aftercare-check onacu-step={(event) => console.log(event.detail.stepp)} />;
