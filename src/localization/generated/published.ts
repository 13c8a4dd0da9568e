// Made by scripts/build-catalogues.mjs. Do not edit.
export const published = {
  "ar": {
    "integrity": "sha384-9Xfex0FOvZXFBB1q7g7eYjpgSrDq4dwwCtONTXeFTsoESTuRzthav37zNTbSF+yc",
    "apology": "تعذّر تحميل النص العربي. سترى النص الإنجليزي. لإعادة المحاولة، اختر العربية مرة أخرى."
  },
  "es": {
    "integrity": "sha384-UDf1BGajRC/pL5UXUYFDAivd5bmtXXKyXwD8Y6pmAgZbVZCVoHAEMPG1p50uz8eG",
    "apology": "No se pudo cargar el texto en español. Verá el texto en inglés. Para volver a intentarlo, elija otra vez Español."
  }
};
