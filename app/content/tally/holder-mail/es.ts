import { translationOf } from "~/content/translated";
import type { en } from "./en";

export const es = translationOf<typeof en>()({
  subject: {
    opened: "Compare su clave: la encuesta {quarter} de {first} y {second} se ha abierto",
    closed: "Se necesita su clave: la encuesta {quarter} de {first} y {second} se ha cerrado",
    ended: "Destruya su clave: la encuesta {quarter} de {first} y {second} ha terminado",
    replaced: "Ya no custodia ninguna clave: encuesta {quarter} de {first} y {second}",
  },
  greeting: "Hola, {name}:",
  opened: [
    "La encuesta {quarter} de {first} y {second} en {organisation} se ha abierto. Usted custodia una de las claves de las respuestas. Quienes responden leen que la custodia: {holder}.",
    "Compare ahora: la huella de su clave, más abajo, debe ser la de su copia impresa. Si es otra, alguien ha puesto otra clave en lugar de la suya. En ese caso, avise enseguida a los demás custodios y al comité de empresa, para que nadie responda.",
    "Conserve el archivo de la clave, la copia impresa y la frase de contraseña. Se le pedirán cuando la encuesta se haya cerrado, el {closes}. Claves necesarias entonces: {needed} de {total}.",
  ],
  closed: [
    "La encuesta {quarter} de {first} y {second} en {organisation} se ha cerrado. Las respuestas siguen selladas hasta que acudan suficientes custodios. Claves necesarias: {needed} de {total}.",
    "Acuda con el archivo de la clave o la copia impresa, y con su frase de contraseña. Son unos minutos, en el navegador de un ordenador de su confianza. Acuda a más tardar el {comeBy}, o avise a tiempo de que otro custodio ha de acudir en su lugar. La página de la encuesta dice a quién más se espera.",
    "¿Ha perdido su clave? Dígaselo a Recursos Humanos y a los demás custodios. Mientras basten las claves de los demás, no se ha perdido nada.",
  ],
  ended: [
    "La encuesta {quarter} de {first} y {second} en {organisation} ha terminado y las respuestas selladas se han destruido. La página de la encuesta dice si antes se contaron.",
    "Destruya ahora su clave: borre el archivo de la clave en todas partes y triture la copia impresa y la nota con la frase de contraseña. Es su parte de la promesa a todas las personas que han respondido.",
  ],
  givenUp: {
    holders:
      "Se abandonó sin contarse, porque estas claves se dieron por perdidas para siempre: {lost}. Si usted aún tiene la suya, dígalo ahora a los demás custodios y al comité de empresa. El registro de auditoría dice quién abandonó la encuesta.",
    nobody:
      "Se abandonó sin contarse. El registro de auditoría dice quién lo hizo. Si no le pidieron su clave, dígalo a los demás custodios y al comité de empresa.",
  },
  replaced: [
    "A usted se le había encomendado custodiar una de las claves de las respuestas a la encuesta {quarter} de {first} y {second} en {organisation}. Tandem ya no incluye su cuenta entre los custodios.",
    "¿Lo sabía? Si no, avise enseguida al comité de empresa y a los demás custodios, para que nadie responda hasta que esté claro quién custodia las claves y con qué nombre. La página de la encuesta dice quiénes son.",
    "Hasta entonces, conserve la clave que haya creado para esta encuesta. Después, borre el archivo y triture la copia impresa y la nota con la frase de contraseña.",
  ],
  button: "A la página de la encuesta",
  linkAbove: "A la página de la encuesta:",
  keysTitle: "Las claves de esta encuesta",
  ownKey: "{holder} (su clave)",
  compareAll: "Todos los custodios reciben este mensaje con las mismas huellas. Compárenlas entre ustedes.",
  footer:
    "Enviado por Tandem en nombre de {organisation} a quienes custodian una clave. No contiene las respuestas de nadie.",
  replacedFooter:
    "Enviado por Tandem en nombre de {organisation} a quienes ya no figuran como custodios de una clave. No contiene las respuestas de nadie.",
});
