import { translationOf } from "~/content/translated";
import type { restoredWithoutKey as english } from "../en/restored-without-key";

export const restoredWithoutKey = translationOf<typeof english>()({
  ended:
    "Estaba abierta en una copia de seguridad que se restauró. De esa copia no se publicó nada, y las respuestas selladas que contenía se destruyeron. Desde aquí no puede saberse si la encuesta se había contado antes de restaurar la copia.",
  announcement:
    "La encuesta {quarter} seguía abierta en una copia de seguridad que tuvimos que restaurar, y la clave de sus respuestas ya no estaba. Las respuestas selladas de esa copia se destruyeron. Nuestro programa no puede decir si la encuesta se había contado antes; si fue así, sus resultados y resguardos se publicaron entonces. Si alguien guardó un resguardo o un informe de ella, le rogamos que nos lo diga.",
});
