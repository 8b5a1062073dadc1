import { translationOf } from "~/content/translated";
import type { published as english } from "../en/published";

export const published = translationOf<typeof english>()({
  receipts: {
    title: "Resguardos de las papeletas contadas",
    intro:
      "Un resguardo por cada papeleta contada, ordenados por sus caracteres. El orden no dice nada de personas, departamentos ni horas. Las papeletas se han destruido.",
    used: { one: "Se usó {count} código.", other: "Se usaron {count} códigos." },
    counted: { one: "Se contó {count} papeleta.", other: "Se contaron {count} papeletas." },
    difference:
      "No todas las personas que empiezan envían una papeleta, así que el segundo número puede ser menor. Si es mayor, enseñe esta página al comité de empresa.",
    voided:
      "Papeletas nulas: {voided}. Una papeleta que no se puede abrir o que no corresponde a la encuesta es nula y no cuenta.",
    notYet: "Los resguardos se publican aquí cuando la encuesta se ha cerrado.",
    none: "Esta encuesta terminó sin resultados y sus papeletas se destruyeron. No hay resguardos.",
    label: "Compruebe su resguardo",
    hint: "La comparación se hace en su navegador. No se envía nada.",
    button: "Comprobar",
    listed: "Su resguardo está en la lista. Su papeleta se ha contado.",
    notListed:
      "Este resguardo no está en la lista. Compárelo con el que guardó. Si es correcto, dígaselo al comité de empresa o a quien se encargue de la protección de datos.",
    perhaps:
      "Si sus respuestas ya habían llegado, este resguardo está en la lista. Si no está, no se han contado.",
    incomplete: "Un resguardo tiene 26 caracteres. Introdúzcalos todos.",
    list: "Todos los resguardos",
  },
  chain: {
    title: "Todas las encuestas hasta ahora",
    intro:
      "Cada encuesta tiene un documento con sus reglas: fechas, número de personas invitadas, claves, umbral y promesa. La huella representa ese documento.",
    why: "Cada documento contiene también la huella completa del anterior. Por eso ninguno puede cambiarse, añadirse ni quitarse después sin que cambien todas las huellas siguientes. Compárelas con lo que guardó.",
    quarter: "Trimestre {quarter} de {year}",
    period: "Del {from} al {to}",
    invited: "{department}: {invited} personas invitadas, {spare}",
    spare: { one: "{count} código de reserva", other: "{count} códigos de reserva" },
    first: "Esta fue la primera encuesta.",
    gap: "Falta aquí el documento de la encuesta anterior. Pregunte el motivo a Recursos Humanos y dígaselo al comité de empresa.",
    json: "Las reglas tal como están publicadas (JSON)",
    button: "Comprobar en este navegador",
    checking: "Comprobando",
    matches: "Comprobado: el documento tiene esta huella.",
    differs: "El documento no tiene esta huella, o dice otra cosa que esta página.",
    allRight: "Cada documento tiene su huella, y cada uno nombra al anterior.",
    wrong:
      "Algo no concuerda. Muestre esta página al comité de empresa o a quien se encargue de la protección de datos.",
    notReached: "No se han podido obtener los documentos. Inténtelo en un momento.",
    noscript: "Para comprobarlos hace falta JavaScript. Los documentos se pueden leer sin él.",
  },
  manifest: {
    notFound: "Esta encuesta no existe o aún no se ha abierto.",
    unavailable:
      "Las reglas guardadas de esta encuesta no son aquellas con las que se abrió, por lo que no se muestran como si lo fueran. Avise al comité de empresa o a Recursos Humanos.",
  },
});
