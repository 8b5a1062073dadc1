import { es as frame } from "~/content/frame/es";
import { translationOf } from "~/content/translated";
import type { en } from "./en";
import { es as importing } from "./import/es";

export const es = translationOf<typeof en>()({
  page: {
    roster: {
      documentTitle: "Lista de personas - Tandem",
      title: "Lista de personas",
      lead: "A quién se invitará a la próxima encuesta. Una encuesta abierta conserva las personas con las que se abrió; a quien quite no le llegan más correos de ella, y su enlace sigue siendo válido.",
      leadEmpty: "Todas las personas de los dos departamentos a las que se invitará a la encuesta.",
      start: "Empezar con un archivo",
      startText:
        "Tome la lista tal como la exporta su sistema de Recursos Humanos, su directorio o su hoja de cálculo. Cada fila necesita un departamento y un correo electrónico, o un nombre si la persona no tiene; lo verá todo antes de que se guarde. Aquí los departamentos se llaman {first} y {second}.",
      importRoster: "Importar una lista de personas",
      importFile: "Importar un archivo",
      sharedTitle: "Un buzón aparece aquí más de una vez",
      shared:
        "Estas líneas se escriben de manera distinta y llevan al mismo buzón. Quien lo lee recibiría dos invitaciones. Diga cuál se queda: antes no se puede abrir ninguna encuesta.",
      sharedKeep: "Conservar esta",
      sharedKeepWhom: "Conservar {email} y quitar las demás de su buzón",
      slips: {
        one: "{count} persona no tiene correo electrónico y participa con un papel con código: si se invita por correo, con uno de los de reserva.",
        other:
          "{count} personas no tienen correo electrónico y participan con un papel con código: si se invita por correo, cada una con uno de los de reserva.",
      },
      undo: {
        title: "El último cambio se puede deshacer hasta el {when}",
        counts: "Personas añadidas: {added}; cambiadas: {updated}; quitadas: {removed}.",
        text: "Los datos suprimidos desde entonces siguen suprimidos, y quien se haya cambiado a mano desde entonces queda como está.",
        button: "Deshacer el cambio",
      },
      count: { one: "{count} persona", other: "{count} personas" },
      short: {
        one: "Falta {count}: una encuesta se abre con al menos {threshold} en cada departamento.",
        other: "Faltan {count}: una encuesta se abre con al menos {threshold} en cada departamento.",
      },
      enough: {
        one: "Suficiente para abrir una encuesta: hace falta al menos {count}.",
        other: "Suficiente para abrir una encuesta: hacen falta al menos {count}.",
      },
    },
    people: {
      title: "Personas",
      search: "Nombre o dirección",
      searchButton: "Buscar",
      found: { one: "{count} persona con «{search}»", other: "{count} personas con «{search}»" },
      showAll: "Mostrar a todas",
      person: "Persona",
      department: "Departamento",
      remove: "Quitar",
      removeWhom: "Quitar {email}",
      change: "Cambiar",
      changeWhom: "Cambiar {email}",
      erase: "Suprimir",
      eraseWhom: "Suprimir {email} en todas partes",
      pages: "Páginas de la lista de personas",
      previous: "Página anterior",
      page: "Página {page} de {pages}",
      next: "Página siguiente",
    },
    otherSpellings: {
      one: "Guardada también con otra forma de escribir el mismo buzón, que se suprime igualmente: {addresses}",
      other:
        "Guardada también con otras {count} formas de escribir el mismo buzón, que se suprimen igualmente: {addresses}",
    },
    add: {
      title: "Añadir una persona a mano",
      email: frame.shared.email,
      department: "Departamento",
      choose: "Elegir",
      name: "Nombre",
      nameHint: "Opcional. Sirve para saludar a la persona en los correos.",
      button: "Añadir a la lista de personas",
    },
    example: {
      caption: "Ejemplo de archivo con la lista de personas",
      firstName: "Anna Keller",
      secondName: "Ben Osei",
      download: frame.shared.upload.example,
    },
    ...importing,
    entry: {
      documentTitle: "Cambiar los datos de una persona - Tandem",
      title: "Cambiar los datos de una persona",
      lead: "Vale a partir de la próxima encuesta. Una encuesta abierta conserva las personas con las que se abrió.",
      emailHint: "Déjelo vacío si la persona no tiene y participa con un papel con código.",
      language: "Idioma",
      languageHint: "Un código como en o de. Vacío: el idioma de la organización.",
      button: "Guardar",
      cancel: "Cancelar",
      gone: "Esta persona ya no está en la lista de personas.",
    },
    problems: {
      "address-missing": "No hay ni correo electrónico ni nombre.",
      "address-unusable": "«{value}» no es una dirección a la que pueda llegar un correo.",
      "department-missing": "Falta el departamento.",
      "department-unknown": "«{value}» no es ni {first} ni {second}.",
      duplicate: "{value} ya está en la línea {line}; esa línea es la que cuenta.",
      "duplicate-elsewhere":
        "{value} ya está en la línea {line}, en el otro departamento; esa línea es la que cuenta.",
      "duplicate-name":
        "{value} ya está en la línea {line}, y ningún correo electrónico los distingue; esa línea es la que cuenta.",
      "quote-stray": "Se ha omitido una comilla sin pareja.",
      "name-garbled":
        "Hay letras del nombre que parecen alteradas: el archivo se guardó alguna vez con la codificación equivocada.",
      "name-too-long": "El nombre tiene más de 120 caracteres y se ha cortado.",
      "language-unknown": "«{value}» no es un idioma; use un código como en o de. El campo ha quedado vacío.",
    },
  },
  done: {
    added: "{email} se ha añadido.",
    removed: "{email} se ha quitado.",
    removedBefore: "Esta persona ya se había quitado.",
    changed: "Los datos de la persona se han cambiado.",
    undone:
      "El cambio se ha deshecho. Devueltas a la lista: {putBack}; restablecidas: {changedBack}; quitadas de nuevo: {removed}.",
    notUndone: "Ya no hay nada que deshacer.",
    kept: "{email} se queda; las demás direcciones de su buzón se han quitado.",
    leavingRemoved: { one: "Se ha quitado {count} persona.", other: "Se han quitado {count} personas." },
    leavingKept: "Las personas que no están en el archivo siguen en la lista.",
    imported: "La lista de personas se ha importado.",
    importedCounts:
      "La lista de personas se ha importado. Personas añadidas: {added}; cambiadas: {updated}; quitadas: {removed}.",
    rowsLeftOut: {
      one: "{counts} Se ha omitido {count} fila.",
      other: "{counts} Se han omitido {count} filas.",
    },
  },
  heldForUndo: "un cambio de la lista de personas que se puede deshacer durante un día",
  heldInMapping: "cómo se leyó el último archivo de una lista de personas",
  alreadyThere: "Esta dirección ya está en la lista de personas, en {department}.",
  sharedMailbox: {
    problem: "La lista de personas contiene un mismo buzón escrito de dos maneras. Su página las enumera.",
    remedy: "Quite una de las dos de la lista: con ambas, una persona podría responder dos veces.",
  },
  upload: {
    missing: frame.shared.upload.missing,
    empty: "El archivo está vacío. Expórtelo de nuevo, con una fila por persona.",
    workbook:
      "Esta hoja de cálculo no se puede abrir: está dañada o tiene contraseña. Guárdela de nuevo sin contraseña, o como CSV, y elija ese archivo.",
    "workbook-too-large":
      "Esta hoja de cálculo es demasiado grande una vez descomprimida. Omita las columnas y las hojas que no hagan falta, o guárdela como CSV.",
    "not-text":
      "Esto no es ni un archivo de texto ni una hoja de cálculo. Exporte la lista como CSV o Excel y elija ese archivo.",
    gone: "Este archivo ya se importó o se descartó, o se subió hace más de un día. Impórtelo de nuevo.",
    notImported: "El archivo no se ha podido importar. Súbalo de nuevo.",
    nobody: "Nada de este archivo se puede importar. Corríjalo y súbalo de nuevo.",
  },
  unusable: {
    noRows: "El archivo tiene una línea con nombres de columnas y nada debajo.",
    noRowsRemedy: "Expórtelo de nuevo, con una fila por persona.",
    noHeader: "Ninguna línea nombra una columna para {missing}. La primera dice: {found}.",
    noHeaderEmpty: "Ninguna línea nombra una columna para {missing}. La primera está vacía.",
    noHeaderRemedy: "Ponga los nombres de columna email y department en una línea encima de las personas.",
    columnFound: "«{title}»",
  },
  progress: {
    reading: "Leyendo el archivo",
    line: "Línea {line} de {lines}",
    importing: "Importando la lista de personas",
    importingLine: "Leyendo la línea {line} de {lines}",
    storing: { one: "Guardando {count} persona", other: "Guardando {count} personas" },
  },
});
