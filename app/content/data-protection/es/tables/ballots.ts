import { translationOf } from "~/content/translated";
import type { ballotTables as english } from "../../en/tables/ballots";
import { words } from "./words";

/** What is stored of ballots and of what is counted from them. {roster} and {comments} come from the settings. */
export const ballotTables = translationOf<typeof english>()({
  claim: {
    what: "Una fila por cada código de una encuesta abierta, usado o no.",
    why: "Para que un código dé una papeleta y no más.",
    kept: "Hasta que termina la encuesta.",
    seenBy:
      "Nadie en una página. Quien tiene además el archivo de clave de la encuesta puede saber de quién es el código y si se ha usado; sin él, copias hechas antes y después muestran que se ha usado uno, no de quién era; y quien tiene un código puede averiguarlo gastándolo.",
    columns: {
      codeMac: "Hash con clave de un código. El código mismo no se guarda.",
      waveId: "La encuesta.",
      departmentIndex: words.whichDepartment,
      blindedMac:
        "Hash con clave del token cegado para el que se usó el código, o un relleno que tiene el mismo aspecto.",
    },
  },
  ballot: {
    what: "Respuestas tal como se sellaron en el navegador, cada una con un token aleatorio. Ni hora, ni número correlativo, ni nombre, ni código; en qué orden llegaron puede leerse en el registro de transacciones hasta que se vacía, medio minuto como máximo, salvo que otro programa lea la base de datos.",
    why: "Para contar cada papeleta una vez cuando se cierra la encuesta.",
    kept: "Hasta que termina la encuesta; entonces se destruyen junto con la clave.",
    seenBy:
      "Nadie en una página. Se abren una sola vez en memoria, se cuentan y se destruyen. Quien tenga la clave que abre las papeletas podría leerlas antes.",
    columns: {
      token: "Número aleatorio creado en el navegador y firmado sin verlo; llega sin el código.",
      waveId: "La encuesta.",
      departmentIndex: words.whichDepartment,
      sealed:
        "Respuestas y comentario, cifrados en el navegador y rellenados hasta la misma longitud para todas las personas.",
      mac: "Hash con clave que muestra que la papeleta se emitió con un token de esta encuesta; calculado a partir del token y de la papeleta, no dice nada más.",
    },
  },
  shareBox: {
    what: "Lo que han dado los custodios de clave para abrir las papeletas de una encuesta cerrada, cifrado para una clave que está fuera de la base de datos.",
    why: "Para que los custodios no tengan que acudir a la vez y no haya que dar nada dos veces después de una caída.",
    kept: "Hasta que termina la encuesta; entonces se destruye junto con las papeletas y la clave.",
    seenBy: "Nadie en una página; que un custodio lo ha dado figura en la página de la encuesta.",
    columns: {
      waveId: "La encuesta.",
      position: "Cuál de los custodios.",
      box: "Una parte por cada papeleta, cifrada. Sin la clave propia del servidor y las partes de otros custodios no abre nada.",
      postedAt: "Cuándo la dio el custodio.",
    },
  },
  usedKey: {
    what: "Claves públicas de encuestas que se han abierto.",
    why: "Para que ninguna clave se use en una segunda encuesta.",
    kept: words.forGood,
    seenBy: "Nadie en una página; cada una figura en el manifiesto de su encuesta.",
    columns: {
      publicKey: "Una clave pública de una encuesta. No abre nada.",
    },
  },
  comment: {
    what: "Comentarios que las reglas permiten mostrar, en orden aleatorio.",
    why: "Para que los departamentos puedan decir con sus propias palabras qué ayudaría.",
    kept: "{comments}",
    seenBy:
      "Recursos Humanos, moderación y administración; impresos, solo aquellos cuyo autor lo ha permitido.",
    columns: {
      waveId: "La encuesta.",
      key: "Número aleatorio que decide el orden.",
      departmentIndex: "Primer o segundo departamento; vacío donde se mezclaron los comentarios de los dos.",
      text: "El comentario, hasta 500 caracteres. No lo acompaña ninguna respuesta, puntuación, hora ni idioma.",
      mayBeQuoted: "Si el autor ha permitido citarlo en un documento impreso.",
    },
  },
  release: {
    what: "El único resultado de una encuesta, tal como lo dejan pasar las reglas de publicación. Nunca se cambia ni se vuelve a calcular.",
    why: "De él salen los informes, las evoluciones y los planes.",
    kept: words.forGood,
    seenBy: words.seenByResults,
    columns: {
      waveId: "La encuesta.",
      relationshipId: "El par de departamentos.",
      methodVersion: "Versión del método con que se calculó.",
      content: "Las cifras publicadas: únicamente de grupos, redondeadas como exigen las reglas.",
      receipts:
        "Resguardos de todas las papeletas contadas, ordenados por sus caracteres. Un resguardo no muestra lo que se respondió.",
      restoredAt: words.restored,
    },
  },
});
