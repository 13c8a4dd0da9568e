// Made by scripts/build-catalogues.mjs. Do not edit.
export const hashes = {
  "ar": "sha384-Q0bp86x8TrEmVwXmeSVvcEyT5pJpotgmVwqiqgm3Hxyb90Yu5WiPmxRgQbRlFuF4",
  "es": "sha384-4aEGiK9SQrbIg58gqszJ+dM1VQZbadA8Tgt35QYfaxjwSY4mb0q3qGupqXCjasMb"
};
