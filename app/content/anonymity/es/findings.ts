import { translationOf } from "~/content/translated";
import type { findings as english } from "../en/findings";

const RESTORE = "Averigüe qué lo provocó, póngale fin y restaure la última copia de seguridad no afectada.";
const CHANGED =
  "Detenga Tandem y averigüe qué programa lo escribió. Dígaselo a quienes respondieron si estaba ahí mientras respondían.";
const OVERWRITE =
  "Averigüe qué programa eliminó sin sobrescribir. Tandem reescribe el archivo entero cuando termina una encuesta.";
const REMOVE =
  "Si es suyo, muévalo a un lugar propio que Tandem no use. Si nadie lo conoce, averigüe quién lo creó.";

export const findings = translationOf<typeof english>()({
  foreignMigrations: {
    what: "La lista de cambios de la estructura no es la de esta versión ni la de una anterior.",
    todo: "Examínela con la versión de Tandem que la creó. Si fue esta, restaure la última copia de seguridad.",
  },
  objectAdded: {
    what: "Tandem no crea ningún objeto llamado {name}, de tipo «{kind}»: un objeto así puede guardar o copiar lo que envían quienes responden.",
    todo: RESTORE,
  },
  objectChanged: {
    what: "El objeto {name}, de tipo «{kind}», no es como lo crea Tandem.",
    todo: RESTORE,
  },
  objectMissing: { what: "Falta el objeto {name}, de tipo «{kind}».", todo: RESTORE },
  counterUnknown: {
    what: "Entre los contadores de SQLite hay uno para {table} que no corresponde a ninguna tabla que Tandem cuente.",
    todo: RESTORE,
  },
  headerField: {
    what: "El campo {field} de la cabecera del archivo no es como lo deja Tandem.",
    todo: RESTORE,
  },
  damaged: {
    what: "La base de datos está dañada: falla la comprobación propia de SQLite.",
    todo: "Restaure la última copia de seguridad.",
  },
  bytesAfterEnd: { what: "En el archivo hay algo detrás del final de la base de datos.", todo: RESTORE },
  unusedPagesFilled: {
    what: "Las páginas sin usar contienen algo que se eliminó.",
    todo: OVERWRITE,
  },
  gapsFilled: {
    what: "Los huecos entre filas contienen algo que se eliminó.",
    todo: OVERWRITE,
  },
  hiddenFields: {
    what: "Hay filas de {table} que contienen más valores que columnas tiene la tabla; SQLite no lo muestra.",
    todo: RESTORE,
  },
  foreignLogPages: {
    what: "El registro de transacciones contiene páginas que SQLite no escribió en él.",
    todo: "Detenga Tandem, con lo que se vacía el registro, y averigüe qué programa escribió en él.",
  },
  valueForm: {
    what: "{table}.{column} contiene valores de una forma que Tandem no guarda ahí: {count}.",
    todo: CHANGED,
  },
  valueType: {
    what: "{table}.{column} contiene valores de un tipo distinto del de la columna: {count}.",
    todo: CHANGED,
  },
  macsMissing: {
    what: "Algunas filas de {table} tienen un MAC y otras de la misma encuesta no.",
    todo: CHANGED,
  },
  mailOrder: {
    what: "Las invitaciones no esperan en el orden de las claves aleatorias en que Tandem las pone en cola.",
    todo: CHANGED,
  },
  repeated: {
    what: "{table}.{column} debería ser aleatorio, pero hay valores que se parecen en parte.",
    todo: CHANGED,
  },
  lowEntropy: {
    what: "{table}.{column} debería ser aleatorio, pero hay valores rellenados o legibles.",
    todo: CHANGED,
  },
  counted: {
    what: "{table}.{column} debería ser aleatorio, pero hay números cercanos entre sí, como los de un contador o una hora.",
    todo: CHANGED,
  },
  regular: {
    what: "{table}.{column} debería ser aleatorio, pero sus valores están a distancias regulares.",
    todo: CHANGED,
  },
  timed: {
    what: "{table}.{column} debería ser aleatorio, pero contiene horas de la encuesta.",
    todo: CHANGED,
  },
  sorted: {
    what: "{table}.{column} debería ser aleatorio, pero está ordenado como las filas.",
    todo: CHANGED,
  },
  arrivesSorted: {
    what: "Las claves de {table} crecen o decrecen según llegan las filas.",
    todo: CHANGED,
  },
  elsewhere: {
    what: "{table}.{column} repite lo que hay en {otherTable}.{otherColumn}, o una parte.",
    todo: CHANGED,
  },
  derived: {
    what: "{table}.{column} contiene lo que se puede calcular a partir de {otherTable}.{otherColumn}: quien sepa cómo puede emparejar sus filas.",
    todo: CHANGED,
  },
  rowNumbers: {
    what: "Hay filas de {table} con números ocultos que Tandem no les da: pueden contener una hora o un orden.",
    todo: CHANGED,
  },
  notWritten: {
    what: "{table}.{column} contiene valores que no concuerdan con lo demás que guarda Tandem o que no escribe ahí: {count}.",
    todo: CHANGED,
  },
  mailsUneven: {
    what: "Hay mensajes ({message}) que no están en cola como los pone Tandem: para todas las personas invitadas, todos a la vez.",
    todo: CHANGED,
  },
  partElsewhere: {
    what: "{table}.{column} repite el principio o el final de un valor de alguien que responde.",
    todo: CHANGED,
  },
  notFromKey: {
    what: "Filas de {table} que no se pueden obtener con el archivo de clave de la encuesta: {count}. Tandem no las escribió como están.",
    todo: "Lea la página de la encuesta, que dice qué se cambió, y averigüe qué programa escribe en la base de datos.",
  },
  fileUnknown: {
    what: "Aquí hay algo que no corresponde a nada de lo que crea Tandem.",
    todo: REMOVE,
  },
  readableByOthers: {
    what: "Otras cuentas de esta máquina pueden leer un archivo o un directorio.",
    todo: "Ejecute chmod 600 en los archivos y chmod 700 en los directorios, y averigüe quién pudo copiar algo.",
  },
  fileLinked: {
    what: "El archivo tiene un segundo nombre en otro lugar.",
    todo: "Encuéntrelo (find / -samefile ARCHIVO), quítelo y averigüe quién lo creó.",
  },
  fileTooLarge: { what: "El archivo es mayor de lo que lo hace Tandem.", todo: REMOVE },
  fileContent: {
    what: "El archivo no contiene lo que dice su nombre.",
    todo: REMOVE,
  },
  fileLeft: {
    what: "Un archivo que Tandem crea solo por un momento lleva aquí más de una hora: lo dejó una interrupción brusca.",
    todo: "Asegúrese de que no hay en marcha ninguna copia de seguridad ni restauración y después elimínelo.",
  },
  fileDate: {
    what: "La fecha del archivo es futura o anterior a la existencia de Tandem.",
    todo: "Ponga en hora el reloj de la máquina. Si está bien, averigüe quién cambió la fecha.",
  },
  keyOfNoWave: {
    what: "Aquí hay un archivo de clave y no está en marcha ninguna encuesta con ese nombre: ese archivo abre papeletas en copias de la base de datos.",
    todo: "Si se restauró una copia de seguridad, lea lo que la restauración dijo de esta encuesta. Si la encuesta terminó mientras otro programa tenía abierta la base de datos, cierre ese programa: entonces Tandem destruye el archivo. Si no, destrúyalo.",
  },
  keyFileForm: {
    what: "El archivo de clave contiene algo que Tandem no escribe en él, o está dañado.",
    todo: REMOVE,
  },
  keyFound: {
    what: "Un archivo contiene una clave, que abre papeletas o códigos.",
    todo: "Destrúyalo, y también todas sus copias. Si su encuesta está en marcha, cancélela: quien tuvo el archivo pudo leerlo o usarlo.",
  },
  codeFound: {
    what: "Un archivo contiene códigos de personas invitadas.",
    todo: "Destrúyalo, y también todas sus copias, y averigüe qué programa lo escribió. Quien lo leyó pudo responder en su lugar.",
  },
  fileUnread: {
    what: "No se ha podido leer un archivo, así que nadie sabe qué contiene.",
    todo: "Permita que esta cuenta lo lea o llévelo a otro lugar.",
  },
  lineUnknown: {
    what: "Un registro contiene líneas que Tandem no escribe.",
    todo: "Indique solo registros de Tandem. Si este lo es, averigüe qué programa o qué cambio de Tandem escribió la línea.",
  },
  lineTells: {
    what: "Hay líneas de un registro que dicen de quién o de qué tratan: una dirección, un código, una clave, una petición de alguien que responde.",
    todo: "Destruya el registro y averigüe qué escribió la línea: Tandem omite estos datos.",
  },
});
