/** Loaded before the process: the way to 21Vianet's login leads to the one on loopback, as a hosts file would lead it. */
const real = 'https://login.partner.microsoftonline.cn';
const here = process.env.LOGIN_ON_LOOPBACK ?? '';
const send = globalThis.fetch;

globalThis.fetch = (input, init) =>
  input instanceof Request && input.url.startsWith(real)
    ? send(new Request(input.url.replace(real, here), input), init)
    : send(input, init);
