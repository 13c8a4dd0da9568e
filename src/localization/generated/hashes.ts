// Made by scripts/build-catalogues.mjs. Do not edit.
export const hashes = {
  "ar": "sha384-kfC5Y/2QzDMH8XfxamVJEEC5AnrNQ2wux6rfuCw2c+q92SVBqHsFi+xh6MJRTCG0",
  "es": "sha384-qIXooBCREM8OZ6e7vhMkLC2NhEshFRR0nySxdfD3X1nA2+WUfAL526juJUn9bMxH"
};
