import { translationOf } from "~/content/translated";
import type { offline as englishOffline } from "../en/offline";

export const offline = translationOf<typeof englishOffline>()({
  page: {
    summary: "Usar su clave sin esta página",
    why: "Quien cambia el programa en el servidor podría cambiar también esta página. No puede cambiar una página guardada, que funciona sin red: sus propias reglas no le dejan enviar nada.",
    check:
      "Guarde la página y la lista. Compare el SHA-256 de la página con la lista de la versión, que alguien independiente elabora a partir del código fuente (npm run verify-page -- --list).",
    use: "Abra la página guardada en un ordenador de su elección, mejor sin red. Dele la lista, su archivo de clave y su frase de contraseña, y guarde el archivo que produce.",
    bring: "Vuelva y entregue ese archivo aquí.",
    savePage: "Guardar la página",
    saveList: "Guardar la lista de hojas",
    part: "El archivo que ha producido la página guardada",
    handIn: "Entregarlo",
    title: "Usar su clave sin el servidor",
    lead: "Esta página se guardó desde Tandem y no llega a ninguna red. Lo que usted elige y escribe se queda en este navegador; solo sale el archivo que produce para el servidor, cuando usted lo entrega.",
    sheetsFile: "Lista de hojas",
    sheetsHint: "Su nombre empieza por tandem-sheets y termina en .json.",
    closes: "Cerrada el",
    made: "Su parte está lista",
    save: "Guardar su parte",
    after:
      "Entregue el archivo en la página desde la que guardó la lista. Está cerrado para el servidor y no abre nada sin las demás claves necesarias. Conserve su propia clave por ahora.",
  },
  script: {
    noList: "Elija la lista de hojas.",
    badList: "No es una lista de hojas que se abren con varias claves, o está dañada. Guárdela de nuevo.",
    noPart: "Elija el archivo que ha producido la página guardada.",
    badPart: "No es un archivo así, o pertenece a otra encuesta.",
  },
});
