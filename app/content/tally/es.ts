import { translationOf } from "~/content/translated";
import type { en } from "./en";
import { es as holder } from "./holder/es";

export const es = translationOf<typeof en>()({
  page: {
    fact: {
      label: "Claves de las respuestas",
      server: "Solo en el servidor",
      holder: "Bajo custodia de: {holder}",
      fingerprint: "Huella de la clave",
      made: "Creada el {made}",
      madeBy: "Creada el {made} por {name}",
      notMade: "Aún no hay clave",
      ofKey: "Huella de esta clave",
      replaced:
        "Según el registro de auditoría, creó esta clave una cuenta distinta de la que ahora figura con ella. Alguien ha escrito en la base de datos. Pregunte quién custodia la clave y avise al comité de empresa.",
      quorums: {
        "1/1": "La clave de un custodio abre las respuestas, junto con la del servidor",
        "2/1": "La clave de uno de los dos custodios abre las respuestas, junto con la del servidor",
        "2/2": "Las claves de los dos custodios abren juntas las respuestas, con la del servidor",
        "3/2": "Las claves de dos de tres custodios abren las respuestas, junto con la del servidor",
        "4/2": "Las claves de dos de cuatro custodios abren las respuestas, junto con la del servidor",
        "4/3": "Las claves de tres de cuatro custodios abren las respuestas, junto con la del servidor",
      },
    },
    field: {
      legend: "Quién custodia las claves de las respuestas",
      hint: "Las respuestas siguen selladas hasta que la encuesta se cierra y acuden suficientes custodios. Quienes responden leen quiénes son.",
      quorums: {
        "3/2": {
          label: "Dos de tres personas (recomendado)",
          hint: "Una puede faltar o perder su clave, y nadie abre las respuestas por sí solo.",
        },
        "4/3": {
          label: "Tres de cuatro personas",
          hint: "Una puede faltar o perder su clave.",
        },
        "4/2": {
          label: "Dos de cuatro personas",
          hint: "Dos pueden faltar o perder sus claves.",
        },
        "2/2": {
          label: "Dos personas juntas",
          hint: "Si se pierde una de las dos claves, se pierden las respuestas.",
        },
        "2/1": {
          label: "Cualquiera de dos personas",
          hint: "Una puede faltar o perder su clave; junto con el servidor, basta cualquiera de las dos.",
        },
        "1/1": {
          label: "Una persona",
          hint: "Si se pierde la clave, se pierden las respuestas.",
        },
        "0/0": {
          label: "Nadie: solo el servidor",
          hint: "La encuesta se cuenta por sí sola. Quienes responden leen que quien administra el servidor podría abrir respuestas selladas antes del cierre y, copiando a menudo sus archivos, ver de quién son.",
        },
      },
      holdersTitle: "Custodios de clave",
      holdersHint:
        "Por ejemplo, el comité de empresa, el delegado de protección de datos o la dirección de otro departamento. Quienes responden pueden leer un nombre, «Ada Berg, comité de empresa», o solo «el comité de empresa». Elija de modo que las personas de Recursos Humanos e Informática nunca basten por sí solas: de lo contrario, quienes responden leen que estas podrían abrir las respuestas antes del cierre.",
      holder: "Custodio {number}",
      account: "Cuenta",
      choose: "Elegir",
      option: "{name} ({role})",
      name: "Nombre, tal como lo leen quienes responden",
      inside: "Trabaja en Recursos Humanos o Informática",
      noAccount:
        "¿Falta alguien en la lista? Su administración le crea una cuenta con el rol «Custodia de una clave»: esa cuenta no ve ningún resultado.",
    },
    planned: {
      title: "Las claves de las respuestas",
      inPlace: "Todas las claves se han creado y probado.",
      awaited:
        "La encuesta solo se abre cuando todas las claves se han creado y probado. Faltan todavía: {holders}.",
      ask: "Pídales que inicien sesión: su primera página lleva hasta allí.",
      nobody:
        "Aún no se ha elegido ninguna cuenta que cree la clave de: {holders}. Cambie el plan y elija una cuenta.",
      make: "Crear su clave",
      makeAnother: "Crear otra clave",
      registered: "Clave creada y probada el {made}",
      serverMode:
        "Las personas de Recursos Humanos e Informática reúnen por sí solas suficientes de estas claves. Quienes responden leen que esas personas podrían abrir las respuestas antes del cierre.",
      rehearse: holder.page.rehearsal.link,
    },
    closing: {
      keyFileMissing:
        "El archivo de la clave de esta encuesta no está en el directorio de claves del servidor. Pida a quienes administran el servidor que lo repongan. Todavía no se ha perdido nada.",
      keyFileMissingAfterRestore:
        "El archivo de la clave de esta encuesta no está en el directorio de claves del servidor. La encuesta estaba abierta en una copia de seguridad que se restauró: o bien terminó después de esa copia y sus respuestas se contaron o se destruyeron, y la clave con ellas, o bien el directorio de claves no está en su sitio. Tandem no puede saber cuál de las dos cosas. Pregunte a quienes administran el servidor y busque un informe o resguardos de antes.",
      title: "A la espera de los custodios de clave",
      waits:
        "La encuesta ya no admite respuestas. Las que hay siguen selladas hasta que las abra: {holder}. Puede ser hoy o dentro de unas semanas.",
      waitsForHolders:
        "La encuesta ya no admite respuestas. Las que hay siguen selladas hasta que acudan suficientes custodios; puede ser hoy o dentro de unas semanas.",
      given: "Claves que han llegado: {given} de {needed}",
      awaited: "Pendiente",
      came: "Clave recibida el {at}",
      wrong: {
        one: "No encaja con {count} hoja de respuestas",
        other: "No encaja con {count} hojas de respuestas",
      },
      notNeeded: "Ya no se necesita",
      you: "(usted)",
      comeBy:
        "Se pide a los custodios que acudan a más tardar el {day}. Después de esa fecha las respuestas siguen selladas y no se pierde nada.",
      successor: {
        one: "Todavía se necesita {count} clave, de: {holders}. Si alguien no puede acudir, otro acude en su lugar.",
        other:
          "Todavía se necesitan {count} claves, de: {holders}. Si alguien no puede acudir, otro acude en su lugar.",
      },
      ask: "Pida a quienes se espera que inicien sesión: su primera página lleva hasta allí.",
      again: "Esta clave se puede usar una vez más, o acude otra persona en su lugar.",
      open: holder.page.opening.link,
      openAgain: "Usar su clave una vez más",
      lost: {
        title: "¿Se ha perdido una clave?",
        spare:
          "Mientras basten las claves de los demás, no se ha perdido nada ni hay que hacer nada. Basta con el archivo de la clave o la copia impresa, junto con la frase de contraseña.",
        none: "Se necesitan todas las claves que aún se esperan. Basta con el archivo de la clave o la copia impresa, junto con la frase de contraseña: busque ambos.",
        tooMany: "¿Se han perdido demasiadas para siempre?",
      },
      isItLost: "¿Se ha perdido la clave para siempre?",
      giveUp: "Abandonar la encuesta",
      leaveOut: {
        title: "Algunas hojas de respuestas no se abren",
        count: {
          one: "{count} hoja de respuestas no se abre con las claves que han llegado. No se ha contado ni destruido nada.",
          other:
            "{count} hojas de respuestas no se abren con las claves que han llegado. No se ha contado ni destruido nada.",
        },
        why: "O la parte de un custodio no es correcta, o hay hojas hechas así a propósito. Pida primero a los custodios mencionados arriba que usen su clave una vez más, o que acuda otro.",
        confirm: {
          one: "Entiendo que {count} hoja se destruirá sin leerse.",
          other: "Entiendo que {count} hojas se destruirán sin leerse.",
        },
        button: "Contar las demás",
      },
    },
    after: {
      destroyTitle: holder.page.destroy.title,
      destroy: holder.page.destroy.how,
      tellTitle: "Informe a quienes han respondido",
      copyThis: "Puede copiar esto:",
    },
    loss: {
      documentTitle: "Abandonar la encuesta - Tandem",
      title: "¿Abandonar la encuesta {quarter}?",
      keyFileMissing:
        "Falta el archivo de clave del servidor para esta encuesta. Antes de abandonarla, pregunte a quienes administran el servidor si el directorio de claves se ha movido o no está montado: con ese archivo, la encuesta se cuenta por sí sola.",
      onlyHolder:
        "Las respuestas solo puede abrirlas: {holder}. Antes de abandonar la encuesta, pida el archivo de la clave, la copia impresa y la frase de contraseña: basta con el archivo o la copia, junto con la frase de contraseña. No hay prisa; las respuestas selladas pueden esperar.",
      onlyHolders:
        "Claves necesarias: {needed} de las de {holders}. Antes de abandonar la encuesta, pida a cada custodio el archivo de la clave, la copia impresa y la frase de contraseña: basta con el archivo o la copia, junto con la frase de contraseña. No hay prisa; las respuestas selladas pueden esperar.",
      releasesNothing:
        "Abandonar la encuesta no publica nada: todas las respuestas se destruyen sin leerse y no hay informe de {quarter}.",
      releasesNothingAfterRestore:
        "Abandonar la encuesta destruye las respuestas selladas que llegaron con la copia de seguridad. No se publica nada de ellas y esta base de datos no tiene informe de {quarter}.",
      told: "Los custodios reciben un correo que dice de quién es la clave que se da por perdida, y en el registro de auditoría queda que usted abandonó la encuesta.",
      lostTitle: "¿De quién son las claves perdidas para siempre?",
      lostHint:
        "Mientras suficientes personas tengan la suya, no se ha perdido nada. Aquí solo figuran quienes aún no han venido.",
      enoughLeft:
        "Marque a todas las personas cuya clave se ha perdido para siempre. Con las claves que quedan aún se pueden abrir las respuestas: la encuesta se queda y espera.",
      final:
        "Esto no se puede deshacer. La página de la encuesta dice qué ha ocurrido y ofrece un texto para comunicarlo a todos.",
      confirm:
        "Entiendo que la clave se ha perdido para siempre y que todas las respuestas se destruirán sin leerse.",
      confirmAfterRestore:
        "Entiendo que las respuestas selladas de esta copia se destruirán y que no se publicará nada de ellas.",
      button: "Abandonar y destruir las respuestas",
    },
  },
  unconfirmedLoss: "Marque la casilla para confirmar que se destruirán todas las respuestas.",
  steps: {
    open: "La encuesta {quarter} se ha cerrado: use su clave",
    make: "Cree su clave para la encuesta {quarter}",
    destroy: "Destruya su clave de la encuesta {quarter}, si aún no lo ha hecho",
    askToMake: "Pida las claves de la encuesta {quarter}, que no puede abrirse sin ellas: {holder}",
    askToOpen: "Pida las claves, para que se pueda contar la encuesta {quarter}: {holder}",
    notCounted: "La encuesta {quarter} aún no se ha contado: vea por qué",
  },
});
