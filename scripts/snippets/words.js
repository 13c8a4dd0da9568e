// Made by scripts/build-catalogues.mjs. Do not edit.

export const words = [
  {
    "lang": "ar",
    "dir": "rtl",
    "clinic": "اتصل بالعيادة: {0}",
    "call": "حالة طارئة؟ اتصل بالرقم {0}.",
    "usually": "اتصل برقم الطوارئ المحلي. رقم الطوارئ هنا عادةً: {0}.",
    "local": "حالة طارئة؟ اتصل برقم الطوارئ المحلي."
  },
  {
    "lang": "es",
    "clinic": "Llamar a la clínica: {0}",
    "call": "¿Emergencia? Llame al {0}.",
    "usually": "Llame al número local de emergencias. Aquí normalmente es: {0}.",
    "local": "¿Emergencia? Llame al número de emergencias local."
  }
];
