export const setUpProblems = {
  missing: "Escriba el código de arranque.",
  wrong:
    "Este no es el código de arranque de esta instalación. Búsquelo de nuevo en uno de los lugares indicados aquí.",
  linkRefused:
    "El enlace que ha abierto no llevaba el código de arranque de esta instalación. Busque de nuevo el código.",
  linkForeign:
    "El enlace se abrió desde otro sitio web. Solo vale desde la barra de direcciones, para que ningún sitio pueda probar códigos en su navegador. Cópielo en la barra de direcciones o escriba el código aquí.",
  readFirst:
    "Su código de arranque es correcto. Lea qué se quitará, escriba de nuevo su contraseña y vuelva a pulsar el botón.",
} as const;

export const demonstrationRefusals = {
  notPermitted:
    "La demostración solo puede quitarla la administración o, antes de la configuración, quien tenga el código de arranque.",
  notConfirmed:
    "No se ha quitado nada. Vuelva atrás y marque la casilla con la que confirma que quiere quitarla.",
  loading: "La demostración se está cargando en este momento. Espere a que esté lista y quítela entonces.",
  blocked:
    "La demostración no se puede cargar porque falta la base de datos de esta instalación. La primera página dice qué hacer.",
} as const;

export const hostProblems = {
  unreadable:
    "La dirección de esta solicitud no se puede leer. Abra de nuevo Tandem tal como se la enviaron; si hay un proxy delante, compruebe la cabecera Host que transmite.",
  noPublicUrl:
    "Tandem aún no está configurado. Hasta entonces solo responde en localhost, en una dirección en cifras y en un nombre sin punto, para que ningún otro sitio web pueda llegar a él a través del navegador de un visitante. Defina PUBLIC_URL con la dirección en la que debe estar accesible y vuelva a arrancarlo.",
  otherName:
    "Tandem aún no está configurado. Hasta entonces solo responde en {publicUrl} (PUBLIC_URL), para que ningún otro sitio web pueda llegar a él a través del navegador de un visitante. Ábralo allí. Si hay un proxy delante, haga que transmita la cabecera Host.",
} as const;
