import { translationOf } from "~/content/translated";
import type { saw as english } from "../en/saw";

export const saw = translationOf<typeof english>()({
  onlyOneCopy: "Solo hay una copia que examinar.",
  betweenCopies:
    "Copias comparadas: {copies}. Entradas de código que cambiaron entre ellas: {claims}. Papeletas que llegaron: {ballots}.",
  rowsUnnumbered: "Ninguna de las dos tablas numera sus filas.",
  ballotsByRowNumber: "Papeletas cuyo orden se puede leer en su número de fila: {count}.",
  ballotsByOverflowPage: "Papeletas cuyo orden se puede leer en su página de desbordamiento: {count}.",
  ballotsByPlace: "Papeletas cuyo orden se puede leer en su lugar en la página: {count}.",
  ballotsByKeys: "Las papeletas están en el orden de sus claves aleatorias, que no es el de nadie.",
  claimsByRowNumber: "Entradas de código cuyo orden se puede leer en su número de fila: {count}.",
  claimsByOverflowPage:
    "Entradas de código cuyo orden se puede leer en su página de desbordamiento: {count}.",
  claimsByPlace: "Entradas de código cuyo orden se puede leer en su lugar en la página: {count}.",
  claimsByKeys: "Las entradas de código están en el orden de sus claves aleatorias, que no es el de nadie.",
  unusedPages:
    "Páginas sin usar: {unused}, de ellas aún con contenido: {filled}. Páginas de una ronda anterior que conserva el registro: {leftovers}.",
  bytesBetweenRows: "Bytes entre las filas con algo eliminado o desplazado: {bytes}.",
  personsWithAnswers: "Filas que contienen una persona y respuestas: {count}.",
  nothingShared: "Ninguna entrada de código y ninguna papeleta tienen un valor en común.",
  valuesShared: "Entradas de código y papeletas que tienen un valor en común: {count}.",
  noneGiven: "No se ha indicado ninguno.",
  lines:
    "Líneas leídas: {lines}, archivos: {files}. Encontrado en ellos: códigos: {codes}, tokens: {tokens}, peticiones de quienes responden: {requests}.",
  noTimes: "Ninguna columna y ninguna clave dicen cuándo llegó una papeleta.",
  timesIn: "Hay horas en {columns}.",
  logEmpty: "El registro está vacío.",
  logHolds: "Páginas en el registro: {pages}. Cambios a los que pertenecen: {changes}.",
  claimsRecognised: "Entradas de código que se pueden reconocer: {recognised} de {claims}.",
  ballotsReadable: "Papeletas que se pueden leer: {opened} de {ballots}.",
  noKeys: "Archivos leídos: {files}. Ninguno es un archivo de clave sin cifrar ni contiene uno.",
  keysFound: "Archivos de clave entre las copias: {keys}.",
});
