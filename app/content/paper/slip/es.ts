import { es as survey } from "~/content/survey/es";
import { translationOf } from "~/content/translated";
import type { en } from "./en";

export const es = translationOf<typeof en>()({
  page: {
    title: survey.title,
    pool: "{department}: saque uno del recipiente",
    spare: "{department}: papel con código de reserva",
    howTo:
      "Anónima, unos 5 minutos, sirve una vez. Escanee la imagen, o abra la dirección de abajo y escriba el código:",
    openUntil: "Abierta hasta el {closes}.",
    fingerprint: "Huella de esta encuesta {fingerprint}",
    picture: "Código QR",
  },
});
