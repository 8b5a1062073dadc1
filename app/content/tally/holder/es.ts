import { translationOf } from "~/content/translated";
import type { en } from "./en";
import { offline } from "./es/offline";

export const es = translationOf<typeof en>()({
  page: {
    documentTitle: "{title} - Tandem",
    backToWave: "Volver a la página de la encuesta",
    toWave: "A la página de la encuesta",
    needsScript:
      "Esta página necesita JavaScript: una clave solo debe crearse y usarse en su propio navegador.",
    passphrase: "Frase de contraseña de su clave",
    capitals:
      "Varios espacios cuentan como uno. Las mayúsculas importan; algunos teléfonos ponen una al principio por su cuenta.",
    showPassphrase: "Mostrarla",
    keyFile: "Archivo de la clave",
    progress: "Progreso",
    ofKey: "Huella de su clave",
    ofSurvey: "Huella de la encuesta",
    quorums: {
      "1/1": "Su clave es la única.",
      "2/1": "Hay dos claves; basta con una.",
      "2/2": "Hay dos claves; se necesitan las dos.",
      "3/2": "Hay tres claves; se necesitan dos.",
      "4/2": "Hay cuatro claves; se necesitan dos.",
      "4/3": "Hay cuatro claves; se necesitan tres.",
    },
    holders: "Custodios de clave: {holders}.",
    lost: {
      title: "Si se pierde una clave",
      spare:
        "Dígaselo enseguida a Recursos Humanos y a los demás custodios. Mientras basten las claves de los demás, las respuestas se pueden abrir.",
      none: "Dígaselo enseguida a Recursos Humanos y a los demás custodios. Ninguna otra clave puede sustituirla: las respuestas ya no se podrán abrir nunca y se destruirán sin leerse.",
      before: "Hasta que se abra la encuesta, puede crear otra aquí. La nueva ocupa el lugar de la anterior.",
      either: "Basta con el archivo de la clave o la copia impresa, junto con la frase de contraseña.",
    },
    key: {
      title: "Cree su clave para {quarter}",
      lead: "Cuando la encuesta se haya cerrado, las respuestas solo se abrirán con claves como la suya. Se crea en su navegador y solo usted la recibe.",
      replaces:
        "Ya ha creado una clave; su huella es {fingerprint}. Una nueva ocupa su lugar, y el archivo y la copia anteriores dejan de valer.",
      before: {
        title: "A qué se compromete",
        comeBack:
          "Volverá con su clave después del {closes}. Su primera página en Tandem se lo pedirá entonces.",
        needs:
          "Necesitará entonces su frase de contraseña y una de dos cosas: el archivo de la clave o la copia impresa.",
        destroy:
          "Cuando se hayan contado las respuestas, usted destruirá archivo, copia y frase de contraseña. Así se ha prometido a quienes responden.",
        device:
          "Use un ordenador de su confianza. El programa de esta página viene del servidor: quien lo modificara podría copiar su clave. Si tiene dudas, haga que antes alguien independiente examine la versión en uso.",
      },
      choose: {
        title: "1. Elija una frase de contraseña",
        howTo:
          "Esta frase protege su clave y no es la contraseña con la que inicia sesión. Tome estas palabras o invente al menos 16 caracteres que nadie pueda adivinar. Anótelas ahora: no volverá a verlas.",
        another: "Proponer otras",
        understood: "He anotado la frase de contraseña. Sin ella, mi clave no abre nada.",
        button: "Crear mi clave",
      },
      keep: {
        title: "2. Guarde su clave",
        howTo:
          "Guarde el archivo de la clave donde solo usted pueda acceder a él, por ejemplo en una memoria USB. Imprima también la copia: sustituye al archivo si este se pierde o se daña.",
        save: "Guardar el archivo de la clave",
        print: "Imprimir la copia",
      },
      prove: {
        title: "3. Pruebe su clave",
        howTo:
          "Elija el archivo de la clave que acaba de guardar y escriba la frase de contraseña. Su navegador comprueba si encajan; no envía ninguno de los dos. Después comunica al servidor la mitad pública de su clave, que sella respuestas y no abre ninguna.",
        fileHint: "Su nombre empieza por tandem-key y termina en .json.",
        button: "Probar mi clave y registrarla",
      },
      done: {
        title: "Su clave está registrada",
        fingerprint: "{label}: {fingerprint}. Su copia impresa muestra la misma.",
        apart:
          "Guarde el archivo y la copia en dos lugares distintos, y la frase de contraseña en un tercero.",
        compare:
          "Cuando la encuesta se haya abierto, mire su página: junto a su nombre debe estar esta huella. Si hay otra, alguien ha puesto otra clave en lugar de la suya. En ese caso, avise enseguida a los demás custodios y al comité de empresa, para que nadie responda.",
        other: "La propia encuesta también tiene una huella. Es más larga y es otra; así debe ser.",
      },
    },
    paper: {
      title: "Copia impresa de una clave: encuesta {quarter}",
      holder: "Clave de: {holder}",
      howTo:
        "La encuesta {wave} se cierra el {closes}. Después, inicie sesión en Tandem, abra la página de esta encuesta, elija «{open}» y escriba las líneas de abajo, con la frase de contraseña que se eligió al crear la clave.",
      rows: "Los dos últimos caracteres de una línea comprueban los demás. No aparecen las letras I, L, O y U. La frase de contraseña no debe estar en esta hoja.",
      destroy:
        "Se necesita esta hoja o el archivo de la clave, junto con la frase de contraseña. Cuando se hayan contado las respuestas, destruya esta hoja, todas las copias del archivo y la nota con la frase de contraseña.",
      kept: "Quién la guarda, y dónde:",
    },
    opening: {
      title: "Use su clave: {quarter}",
      lead: "A partir de su clave, su navegador calcula una parte para cada hoja de respuestas sellada. Las partes de suficientes custodios las abren, junto con la clave del servidor. Su clave no sale de su navegador y usted no ve ninguna respuesta.",
      leadAlone:
        "Con su clave, su navegador desbloquea cada hoja de respuestas sellada. El servidor las abre, las cuenta y las destruye; usted no ve ninguna respuesta.",
      link: "Usar su clave",
      closed: "Cierre",
      extended: "El cierre se aplazó una vez, a esta fecha.",
      sheets: "Hojas de respuestas",
      list: "Huella de la lista de hojas",
      listHelp: "Todos los custodios ven la misma. Si lo desea, compárela con otro custodio.",
      fileHint: "El que guardó al crear la clave.",
      onlyPaper: "Solo tengo la copia impresa",
      rows: "Las ocho líneas",
      rowsHint: "Las minúsculas y los espacios que falten no importan.",
      button: "Usar mi clave",
      countOthers: "Contar las demás",
      given: "Su parte ha llegado",
      done: "Se han contado las respuestas",
      keep: "Conserve su clave por ahora. La página de la encuesta dirá cuándo se han contado las respuestas; entonces destrúyala.",
      next: "La próxima encuesta, {quarter}, también necesita una clave suya. Si lo desea, créela ahora; también puede hacerlo más tarde.",
      makeNext: "Crear la clave para {quarter}",
    },
    offline: offline.page,
    rehearsal: {
      link: "Practicar con una clave",
      name: "práctica",
      title: "Practicar con una clave",
      lead: "Aquí nada es real: cree una clave de práctica, pruébela y úsela. Su navegador inventa las hojas de respuestas y hace de servidor y de los demás custodios. No se envía nada.",
      tryHow:
        "Elija el archivo de la clave de práctica que acaba de guardar y escriba la frase de contraseña. Su navegador comprueba si encajan.",
      tryButton: "Probar mi clave de práctica",
      later: "4. Unas semanas después",
      laterHow:
        "La encuesta de práctica se ha cerrado y se necesita su clave. Elija el archivo de la clave de práctica o escriba las líneas de la copia impresa.",
      done: "Ha terminado la práctica",
      discard: "Borre el archivo de la clave de práctica y tire su copia impresa: no abren nada más.",
    },
    destroy: {
      title: "Destruya ahora su clave",
      how: "Borre el archivo de la clave en todos los sitios donde lo tenga y triture la copia impresa y la nota con la frase de contraseña. Es su parte de la promesa; Tandem no puede hacerlo por usted.",
    },
  },
  script: {
    passphraseMissing: "Escriba la frase de contraseña.",
    wrongPassphrase:
      "Esta frase de contraseña no abre esta clave. Escriba la que anotó; las mayúsculas importan.",
    notReached: "El servidor no ha respondido. No se ha perdido nada; pulse de nuevo.",
    file: {
      missing: "Elija el archivo de la clave.",
      "not-a-key-file":
        "No es un archivo de clave, o está dañado. Elija el que guardó al crear la clave, o use la copia impresa.",
      "unknown-version":
        "Este archivo de clave es de una versión posterior de Tandem. Pida a su administración que la actualice.",
      otherWave: "Es la clave de otra encuesta ({quarter}). Elija el archivo de esta.",
    },
    paper: {
      missing: "Elija el archivo de la clave o escriba las ocho líneas.",
      incomplete: "Son ocho líneas de 18 caracteres. Escríbalas todas.",
      otherWave: "Estas líneas son de otra encuesta, o todas tienen un error de escritura.",
      mistyped: {
        one: "Hay un error de escritura en la línea {rows}. Compárela con la hoja.",
        other: "Hay un error de escritura en las líneas {rows}. Compárelas con la hoja.",
      },
    },
    make: {
      missing: "Escriba una frase de contraseña.",
      "too-short":
        "Use al menos 16 caracteres: quien encuentre el archivo puede probar todo el tiempo que quiera.",
      repetitive: "Use caracteres más variados.",
      tick: "Marque la casilla para continuar.",
      locking: "Se está protegiendo su clave con la frase de contraseña",
    },
    prove: {
      trying: "Se está probando la frase de contraseña en el archivo",
      earlierKey:
        "Este archivo contiene otra clave de esta encuesta. Elija el que acaba de guardar; si ya no está, cree otra clave.",
      telling: "Se comunica al servidor la mitad pública de su clave",
      notPlanned:
        "El servidor ya no admite claves para esta encuesta: se ha abierto o su plan ha cambiado. Vuelva a su página.",
      notHolder:
        "Usted ya no custodia ninguna clave de esta encuesta: el plan ha cambiado. Pregunte a Recursos Humanos.",
      usedBefore: "Esta clave ya se usó, y cada encuesta necesita una nueva. Recargue la página y cree otra.",
    },
    offline: offline.script,
    rehearsal: {
      working: "Se están procesando las hojas inventadas",
      together:
        "Con su clave, las de los demás custodios que han acudido y la del servidor: {opened} de {total} hojas inventadas abiertas.",
      alone: "Solo con su clave y la del servidor: {opened} de {total}.",
    },
    open: {
      unlocking: "Se está abriendo su clave",
      fetching: "Se está cargando la lista de hojas selladas",
      working: {
        one: "Se está procesando {count} hoja sellada",
        other: "Se están procesando {count} hojas selladas",
      },
      sending: "Se está enviando su parte, cifrada para el servidor",
      counting: "El servidor abre, cuenta y destruye las hojas",
      waiting:
        "Claves que han llegado: {given} de {needed}. Las respuestas siguen selladas hasta que lleguen las demás.",
      complete: "Han llegado suficientes claves: las respuestas se están contando.",
      unreadableAnswer: "La respuesta del servidor no se puede leer. Inténtelo de nuevo.",
      otherKey:
        "Esta encuesta se selló para otra clave suya, quizá una que creó después. Elija su archivo. Si no ha creado ninguna otra, avise a los demás custodios y al comité de empresa: alguien ha puesto otra clave en lugar de la suya.",
      stillOpen:
        "Según el reloj de este ordenador, la encuesta sigue abierta, aunque el servidor dice que se ha cerrado. Compruebe la fecha y la hora. Si son correctas, no use su clave y avise al comité de empresa.",
      shareWrong:
        "El servidor dice que su parte no encaja con ninguna hoja. No ha cambiado nada. Inténtelo una vez más; si lo repite, avise a Recursos Humanos y a los demás custodios.",
      listChanged:
        "El servidor acaba de enviar una lista de hojas distinta de aquella cuya huella figura arriba. Su clave no se ha usado. Avise a los demás custodios y al comité de empresa, comparen las huellas y solo después recargue la página.",
      otherList:
        "La lista de hojas no es la que su navegador ha procesado. Recargue la página e inténtelo de nuevo.",
      keyMissing:
        "Falta el archivo de clave del servidor para esta encuesta. No ha cambiado nada. Recursos Humanos debe pedir a quienes administran el servidor que lo repongan.",
      rulesChanged:
        "Las reglas guardadas de esta encuesta no son aquellas con las que se abrió, así que no se ha abierto nada. Su página dice qué es distinto.",
      notWaiting: "Esta encuesta ya no espera su clave. Su página dice qué ha sido de ella.",
      counted: {
        one: "Se ha abierto, contado y destruido {count} hoja de respuestas.",
        other: "Se han abierto, contado y destruido {count} hojas de respuestas.",
      },
      voided: "{opened} Nulas y, por tanto, no contadas: {count}.",
      noneOpens: "Ninguna hoja se abre con esta clave. No se ha cambiado nada.",
      someDoNot: {
        one: "Una de {total} hojas no se abre. No se ha cambiado nada. Puede hacer que se cuenten las demás; esta se destruirá entonces sin leerse.",
        other:
          "{count} de {total} hojas no se abren. No se ha cambiado nada. Puede hacer que se cuenten las demás; estas se destruirán entonces sin leerse.",
      },
      unreadable: "Algunas hojas no se abren con lo que ha llegado. No ha cambiado nada; inténtelo de nuevo.",
    },
  },
});
