import { translationOf } from "~/content/translated";
import { en } from "./en";
import { findings } from "./es/findings";
import { results } from "./es/results";
import { saw } from "./es/saw";
import { schema } from "./es/schema";

export const es = translationOf<typeof en>()({
  page: {
    documentTitle: "Anonimato - Tandem",
    title: "El anonimato ante los ataques",
    lead: "Tandem compara copias de sus propios archivos con lo que crea, dice qué es distinto y prueba contra ellas ataques conocidos. Lo que no compara con nada, como los textos que escriben las personas, no lo juzga.",
    hindered:
      "Desde el {moment}, otro programa tiene abierta la base de datos, por lo que su registro no se puede vaciar. Desde entonces, el registro conserva los cambios uno por uno: quien lo copie puede leer en qué orden se usaron códigos y llegaron papeletas. Las claves de las encuestas que terminen entretanto solo se destruyen después. Cierre los programas que leen la base de datos, como un visor de bases de datos o una copia de seguridad bloqueada.",
    notYet: "Aquí aún no se han ejecutado los ataques.",
    run: {
      title: "Ejecutar los ataques",
      button: "Atacar la base de datos ahora",
      more: "En la máquina donde está instalado Tandem se puede atacar más: copias de seguridad, a ser posible hechas entre dos papeletas, registros, exportaciones y lo que podría hacer quien tenga los archivos de clave.",
      command: en.page.run.command,
      note: "El comando lee copias y guarda cantidades y nombres de archivos, tablas y columnas, nunca a quién ha señalado un ataque. Termina con 1 cuando algo es distinto de lo que crea Tandem; que termine con 0 no es una prueba.",
    },
    last: {
      at: "Última ejecución: {moment}.",
      findings: "No consta que sean inofensivos",
      holder: "Lo que podría hacer quien tenga los archivos de clave",
      each: "Cada ataque",
      table: "Cada ataque con su resultado",
      attack: "Ataque",
      result: "Resultado",
      whatLinkIs:
        "Vincular es asociar una persona, una dirección o un código con las respuestas de una papeleta. Solo por azar, una pareja de cada departamento sería correcta.",
    },
    tables: {
      title: "Lo que quienes responden dejan en la base de datos",
      readNow: "Leído hace un momento de la base de datos en uso.",
      noSuchColumn:
        "Leído hace un momento de la base de datos en uso. No hay ninguna columna para una hora, una dirección de red, un dispositivo, un idioma o un nombre.",
      unnumbered: "Las filas no tienen número; las ordenan claves aleatorias.",
      numbered: "Las filas se numeran según llegan.",
    },
  },
  unknownColumn: "En ningún sitio se dice qué es: Tandem no lo creó.",
  work: {
    title: "Se está atacando esta instalación con copias de sus propios archivos",
    looking: "Se buscan órdenes, horas, restos y valores comunes",
    stopped:
      "El ataque se detuvo antes de terminar. Ejecute npm run verify-anonymity donde Tandem está instalado: el comando dice por qué.",
  },
  findings,
  results,
  saw,
  schema,
});
