import {createElement, StrictMode} from 'react';
import {hydrateRoot} from 'react-dom/client';
import {renderToString} from 'react-dom/server';
import {Aftercare} from "documented:'use client';";

const config = {
  region: 'GB',
  clinicPhone: '+44 20 7946 0123',
  phones: [{name: 'Night line', number: '+44 20 7946 0199'}],
};

const page = (props) => createElement(StrictMode, null, createElement(Aftercare, {config, ...props}));

export const onServer = () => renderToString(page());

export function hydrate(place, props) {
  const problems = [];
  const app = hydrateRoot(place, page(props), {onRecoverableError: (error) => problems.push(String(error))});
  return {problems, unmount: () => app.unmount()};
}
