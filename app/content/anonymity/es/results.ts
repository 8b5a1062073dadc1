import { translationOf } from "~/content/translated";
import type { results as english } from "../en/results";

export const results = translationOf<typeof english>()({
  attacks: {
    "shared-values": "valores comunes",
    "hidden-row-numbers": "números de fila ocultos",
    "page-and-overflow-page-order": "orden en las páginas y en las de desbordamiento",
    "write-ahead-log": "registro de transacciones (WAL)",
    "remnants-after-deletion": "restos tras la eliminación",
    "missing-secure-delete": "falta de secure_delete",
    "backup-difference": "diferencia entre copias de seguridad",
    "time-columns": "columnas con horas",
    "claim-table-as-an-oracle": "tabla de códigos como oráculo",
    "readable-ballots": "papeletas legibles",
    "key-in-a-backup": "clave en una copia de seguridad",
    logs: "registros de actividad",
    exports: "exportaciones",
  },
  verdicts: {
    notTried: "No se ha probado.",
    links: "Vinculados con sus respuestas: {count}.",
    exposes: "Encontrados aunque no deberían poder leerse: {count}.",
    pairs:
      "Parejas de entrada de código y papeleta, ninguna de las dos legible: {count} (por azar: {luck}). Ningún vínculo.",
    nothing: "Nada.",
  },
  extent: {
    one: "en {count} copia de la base de datos con {claims} entradas de código y {ballots} papeletas",
    other: "en {count} copias de la base de datos con {claims} entradas de código y {ballots} papeletas",
  },
  linked: {
    result: "Personas, direcciones o códigos que se han podido vincular con respuestas {extent}: {count}.",
    advice:
      "Detenga Tandem, mantenga los archivos lejos de todos y averigüe cómo ha ocurrido antes de que se abra otra encuesta. Dígaselo a quienes respondieron.",
  },
  exposed: {
    result:
      "Ningún ataque ha vinculado a una persona con respuestas, pero se podían leer cosas que deberían ser secretas {extent}: {count}.",
    advice: "Lea abajo qué se ha encontrado y destruya los archivos en los que estaba.",
  },
  found: {
    result: {
      one: "Ningún ataque ha vinculado a una persona con respuestas {extent}, pero no consta que {count} hallazgo sea inofensivo.",
      other:
        "Ningún ataque ha vinculado a una persona con respuestas {extent}, pero no consta que {count} hallazgos sean inofensivos.",
    },
    advice: "Abajo se dice de cada uno qué es, dónde está y qué hacer. Repita el ataque cuando ya no estén.",
  },
  where: "Dónde: {places}.",
  whereMore: {
    one: "Dónde: {places} y en {count} lugar más.",
    other: "Dónde: {places} y en {count} lugares más.",
  },
  looked:
    "No se ha encontrado nada distinto de lo que crea Tandem. Archivos examinados: {files}, líneas de registros: {lines}, valores guardados: {values}. Líneas con palabras de un error, que no se comparan con ninguna lista: {unchecked}.",
  empty: {
    noWave: "No había nada que vincular {extent}: no había ninguna encuesta abierta.",
    nobodyAnswered: "No había nada que vincular {extent}: aún no había respondido nadie.",
    advice:
      "Repita el ataque mientras haya una encuesta abierta, con copias de seguridad hechas entre dos papeletas: es entonces cuando hay algo que encontrar.",
  },
  good: {
    result:
      "Ataques que se han podido probar: {tried} de {all}. Ninguno ha vinculado a una persona con respuestas {extent}.",
    advice:
      "Solo se comprueba lo que se compara con otra cosa; README.md en app/features/anonymity dice qué se compara con qué. La comprobación no puede ver los textos que escriben las personas, los valores corrientes con un segundo significado, lo que otros guardan en otro lugar, ni lo que había antes o vendrá después.",
  },
  holder: {
    none: "Aquí no hay ningún archivo de clave. Sin uno, no se puede abrir lo que estas copias contienen de encuestas terminadas.",
    sealed:
      "Encuestas abiertas cuyos archivos de clave están aquí: {waves}. Quien los tenga podría saber de quién son unos códigos ({recognised}) y cuáles se han usado ({claimed}), y usar esos códigos o responder en nombre de otras personas. Las respuestas siguen selladas: esa clave la tiene un custodio.",
    opens:
      "Encuestas abiertas cuyos archivos de clave están aquí: {waves}. Quien los tenga podría saber de quién son unos códigos ({recognised}) y cuáles se han usado ({claimed}), y usar esos códigos o responder en nombre de otras personas. Podría abrir papeletas ({opened}) y, con estas copias, vincular a personas con sus respuestas ({linked}).",
  },
});
