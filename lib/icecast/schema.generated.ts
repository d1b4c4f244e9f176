// @ts-nocheck
// Generated from schemas/icecast-2.4.schema.json by scripts/validators.ts. Do not edit.
import { createRequire } from 'node:module';
import type { ValidateFunction } from 'ajv';
import type { IcecastConfig } from './types.generated.ts';

const require = createRequire(import.meta.url);

export const validate: ValidateFunction<IcecastConfig> = validate10;

const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"IcecastConfig","description":"Icecast 2.4.4's configuration, as read back from a rendered icecast.xml: elements by name, repeated ones as arrays, attributes with an @, numbers as numbers. Icecast itself ignores what it does not know and reads a word as 0, so everything here is exact.","type":"object","additionalProperties":false,"required":["location","admin","hostname","limits","authentication","listen-socket","paths","logging"],"properties":{"location":{"$ref":"#/definitions/text","description":"Where the server is. Warns at start without it."},"admin":{"$ref":"#/definitions/text","description":"Mail address of who runs it. Warns at start without it."},"hostname":{"type":"string","maxLength":253,"pattern":"^[A-Za-z0-9_\\[]([A-Za-z0-9._:-]*[A-Za-z0-9_\\]])?$","description":"The name in listen URLs. Warns at start without it, and when it is localhost."},"server-id":{"$ref":"#/definitions/text","description":"What it calls itself. Icecast warns of it at start."},"fileserve":{"$ref":"#/definitions/bit","description":"Whether files below webroot are served; also the fallback files and the style sheet of the status page."},"mime-types":{"$ref":"#/definitions/path","description":"A list of content types by file ending."},"relays-on-demand":{"$ref":"#/definitions/bit","description":"What relays do that say nothing of their own. Must stand before the first of them."},"master-server":{"$ref":"#/definitions/host","description":"A master whose mounts are all relayed."},"master-server-port":{"$ref":"#/definitions/port","description":"The master's port."},"master-update-interval":{"type":"integer","minimum":1,"maximum":2147483647,"description":"Time between two looks at the master, and between two attempts of any relay, seconds."},"master-username":{"$ref":"#/definitions/text","description":"With which the list of mounts is asked for."},"master-password":{"$ref":"#/definitions/exactText","description":"With which the list of mounts is asked for."},"limits":{"$ref":"#/definitions/limits"},"authentication":{"$ref":"#/definitions/authentication"},"listen-socket":{"type":"array","items":{"$ref":"#/definitions/listenSocket"},"description":"Where it listens. The first gives the port in listen URLs."},"http-headers":{"$ref":"#/definitions/httpHeaders"},"relay":{"type":"array","items":{"$ref":"#/definitions/relay"},"description":"Mounts that are pulled from another server."},"mount":{"type":"array","items":{"$ref":"#/definitions/mount"},"description":"What is known of mounts. Of two with the same name the first wins."},"directory":{"type":"array","items":{"$ref":"#/definitions/directory"},"description":"Stream directories that public mounts are announced to.","maxItems":25},"paths":{"$ref":"#/definitions/paths"},"logging":{"$ref":"#/definitions/logging"},"security":{"$ref":"#/definitions/security"}},"definitions":{"text":{"type":"string","minLength":1,"maxLength":1000,"pattern":"^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff]+(?<!\\s)$","description":"Text on one line. Icecast does not trim it."},"bit":{"enum":[0,1],"description":"Icecast reads it with atoi: true would be 0."},"port":{"type":"integer","minimum":1,"maximum":65535,"description":"A TCP port. Icecast takes any number modulo 65536."},"host":{"type":"string","maxLength":253,"pattern":"^[A-Za-z0-9_]([A-Za-z0-9._:-]*[A-Za-z0-9_])?$|^[0-9A-Fa-f:]+$","description":"A name or an address."},"path":{"type":"string","maxLength":500,"pattern":"^/[^\\s\\u0000-\\u001f\\u007f]*$","description":"An absolute path."},"fileName":{"type":"string","maxLength":255,"pattern":"^(-|[^/\\s\\u0000-\\u001f][^/\\u0000-\\u001f]*)$","description":"The name of a file in logdir; - is standard error."},"mountName":{"type":"string","maxLength":150,"pattern":"^/(?!admin$)(?!\\.{1,2}$)[A-Za-z0-9._-]+(?<!\\.xslt?)$","description":"A slash, then letters, digits, dots, hyphens and underscores. An asterisk would match other mounts."},"limits":{"title":"IcecastLimits","description":"How much at once.","type":"object","additionalProperties":false,"required":["clients","sources","queue-size","burst-size","header-timeout","source-timeout"],"properties":{"clients":{"type":"integer","minimum":1,"maximum":2147483647,"description":"Listeners, sources, relays and requests together."},"sources":{"type":"integer","minimum":1,"maximum":2147483647,"description":"Sources, running relays and fallback files together."},"queue-size":{"type":"integer","minimum":0,"maximum":2147483647,"description":"Bytes that a listener may lag behind."},"burst-size":{"type":"integer","minimum":0,"maximum":2147483647,"description":"Bytes that a new listener gets at once."},"client-timeout":{"type":"integer","minimum":1,"maximum":2147483647,"description":"Without any effect in 2.4.4, seconds."},"header-timeout":{"type":"integer","minimum":1,"maximum":2147483647,"description":"Time to send the headers of a request, seconds."},"source-timeout":{"type":"integer","minimum":1,"maximum":2147483647,"description":"Time without data until a source is gone, seconds."}}},"authentication":{"title":"IcecastAuthentication","description":"Users and passwords.","type":"object","additionalProperties":false,"required":["relay-user","relay-password","admin-user","admin-password"],"properties":{"source-password":{"$ref":"#/definitions/exactText","description":"For sources. Without it no source is accepted."},"relay-user":{"$ref":"#/definitions/text","description":"For the list of mounts."},"relay-password":{"$ref":"#/definitions/exactText","description":"For the list of mounts. Without it the list is always refused."},"admin-user":{"$ref":"#/definitions/text","description":"For the admin pages."},"admin-password":{"$ref":"#/definitions/exactText","description":"For the admin pages."}}},"listenSocket":{"title":"IcecastListenSocket","description":"A socket. Never reopened by a reload.","type":"object","additionalProperties":false,"required":["port"],"properties":{"port":{"$ref":"#/definitions/port","description":"Its port."},"bind-address":{"$ref":"#/definitions/host","description":"Its address, if not all."},"ssl":{"$ref":"#/definitions/bit","description":"Whether it speaks TLS."},"shoutcast-compat":{"$ref":"#/definitions/bit","description":"Whether it takes SHOUTcast sources."},"shoutcast-mount":{"$ref":"#/definitions/mountPath","description":"Their mount. Opens the next port too."},"so-sndbuf":{"type":"integer","minimum":1,"maximum":2147483647,"description":"Bytes of the send buffer."}}},"httpHeaders":{"title":"IcecastHttpHeaders","description":"Headers of its answers. The first that is not valid ends the list.","type":"object","additionalProperties":false,"required":["header"],"properties":{"header":{"type":"array","items":{"$ref":"#/definitions/header"},"description":"Headers."}}},"header":{"title":"IcecastHeader","description":"A header.","type":"object","additionalProperties":false,"required":["@name","@value"],"properties":{"@name":{"type":"string","pattern":"^[A-Za-z0-9!#$%&'*+.^_`|~-]+$","description":"Its name."},"@value":{"$ref":"#/definitions/text","description":"Its value."},"@status":{"type":"integer","minimum":0,"maximum":599,"description":"The status that it goes with; 0 is all."},"@type":{"const":"static","type":"string","description":"The only type."}}},"relay":{"title":"IcecastRelay","description":"A mount that is pulled from another server.","type":"object","additionalProperties":false,"required":["server","port","mount","local-mount"],"properties":{"server":{"$ref":"#/definitions/host","description":"The server."},"port":{"$ref":"#/definitions/port","description":"Its port. Left out it would be 0."},"mount":{"type":"string","maxLength":200,"pattern":"^/[^\\s\\u0000-\\u001f\\u007f]*$","description":"The mount there. A SHOUTcast server has / only."},"local-mount":{"$ref":"#/definitions/mountPath","description":"The mount here."},"relay-shoutcast-metadata":{"$ref":"#/definitions/bit","description":"Whether titles are asked for."},"username":{"$ref":"#/definitions/text","description":"For the upstream."},"password":{"$ref":"#/definitions/exactText","description":"For the upstream."},"on-demand":{"$ref":"#/definitions/bit","description":"Whether it is pulled only while somebody listens."}}},"mount":{"title":"IcecastMount","description":"What is known of a mount.","type":"object","additionalProperties":false,"required":["@type"],"properties":{"@type":{"enum":["normal","default"],"description":"Icecast drops a block of any other type."},"mount-name":{"$ref":"#/definitions/mountPath","description":"Its name."},"username":{"$ref":"#/definitions/text","description":"For its source."},"password":{"$ref":"#/definitions/exactText","description":"For its source."},"dump-file":{"$ref":"#/definitions/path","description":"Where it is recorded."},"intro":{"$ref":"#/definitions/path","description":"A file below webroot that new listeners hear first."},"fallback-mount":{"$ref":"#/definitions/mountPath","description":"Where listeners go without a source: a mount, or a file below webroot."},"fallback-override":{"$ref":"#/definitions/bit","description":"Whether they come back with the source."},"fallback-when-full":{"$ref":"#/definitions/bit","description":"Whether listeners beyond the limit go there too."},"max-listeners":{"type":"integer","minimum":-1,"maximum":2147483647,"description":"Most listeners; -1 is no limit."},"max-listener-duration":{"type":"integer","minimum":0,"maximum":2147483647,"description":"Time after which a listener is sent away; 0 is never, seconds."},"charset":{"type":"string","pattern":"^[A-Za-z0-9._-]+$","description":"Of the titles that the source sends."},"mp3-metadata-interval":{"type":"integer","minimum":0,"maximum":2147483647,"description":"Bytes between two titles."},"no-mount":{"$ref":"#/definitions/bit","description":"Whether it can only be reached as a fallback."},"hidden":{"$ref":"#/definitions/bit","description":"Whether it is kept out of status pages."},"public":{"type":"integer","minimum":-1,"maximum":1,"description":"Whether it is announced; -1 leaves it to the source."},"on-connect":{"$ref":"#/definitions/path","description":"A program that is run when a source comes."},"on-disconnect":{"$ref":"#/definitions/path","description":"A program that is run when it goes."},"burst-size":{"type":"integer","minimum":0,"maximum":2147483647,"description":"Bytes that a new listener gets at once."},"queue-size":{"type":"integer","minimum":1,"maximum":2147483647,"description":"Bytes that a listener may lag behind."},"source-timeout":{"type":"integer","minimum":1,"maximum":2147483647,"description":"Time without data until the source is gone, seconds."},"cluster-password":{"$ref":"#/definitions/text","description":"For directories."},"stream-name":{"$ref":"#/definitions/text","description":"Its name for players."},"stream-description":{"$ref":"#/definitions/text","description":"A line about it."},"stream-url":{"$ref":"#/definitions/text","description":"Its website."},"genre":{"$ref":"#/definitions/text","description":"Its genre."},"bitrate":{"description":"kbit/s, for players.","$ref":"#/definitions/text"},"type":{"$ref":"#/definitions/text","description":"Its content type, for status pages."},"subtype":{"$ref":"#/definitions/text","description":"Its codec, for status pages."},"http-headers":{"$ref":"#/definitions/httpHeaders"},"authentication":{"$ref":"#/definitions/mountAuthentication"}},"if":{"properties":{"@type":{"const":"normal"}}},"then":{"required":["mount-name"]}},"mountAuthentication":{"title":"IcecastMountAuthentication","description":"How listeners log in. Any other type would let everybody in.","type":"object","additionalProperties":false,"required":["@type","option"],"properties":{"@type":{"enum":["htpasswd","url"],"description":"The way."},"option":{"type":"array","items":{"$ref":"#/definitions/option"},"description":"Its options."}}},"option":{"title":"IcecastOption","description":"An option of a login.","type":"object","additionalProperties":false,"required":["@name","@value"],"properties":{"@name":{"type":"string","pattern":"^[a-z_]+$","description":"Its name."},"@value":{"$ref":"#/definitions/text","description":"Its value."}}},"directory":{"title":"IcecastDirectory","description":"A stream directory.","type":"object","additionalProperties":false,"required":["yp-url"],"properties":{"yp-url":{"type":"string","pattern":"^https?://[^\\s]+$","description":"Its address."},"yp-url-timeout":{"type":"integer","minimum":1,"maximum":31536000,"description":"Time to wait for it, seconds."},"touch-interval":{"type":"integer","minimum":1,"maximum":31536000,"description":"Time between two announcements, seconds."}}},"paths":{"title":"IcecastPaths","description":"Where files are.","type":"object","additionalProperties":false,"required":["basedir","webroot","adminroot","logdir"],"properties":{"basedir":{"$ref":"#/definitions/path","description":"For chroot."},"webroot":{"$ref":"#/definitions/path","description":"Files that are served, and fallback files."},"adminroot":{"$ref":"#/definitions/path","description":"Style sheets of the admin pages."},"logdir":{"$ref":"#/definitions/path","description":"Log files."},"pidfile":{"$ref":"#/definitions/path","description":"Its process id."},"deny-ip":{"$ref":"#/definitions/path","description":"Addresses that are refused."},"allow-ip":{"$ref":"#/definitions/path","description":"Addresses that alone are let in."},"ssl-certificate":{"$ref":"#/definitions/path","description":"Certificate and key in one file."},"ssl-allowed-ciphers":{"$ref":"#/definitions/text","description":"Ciphers."},"alias":{"type":"array","items":{"$ref":"#/definitions/alias"},"description":"Other names of mounts and files."}}},"alias":{"title":"IcecastAlias","description":"Another name.","type":"object","additionalProperties":false,"required":["@source","@destination"],"properties":{"@source":{"type":"string","pattern":"^/[^\\s\\u0000-\\u001f]*$","description":"What is asked for."},"@destination":{"type":"string","pattern":"^/[^\\s\\u0000-\\u001f]*$","description":"What is given."},"@port":{"$ref":"#/definitions/port","description":"Only on this port."},"@bind-address":{"$ref":"#/definitions/host","description":"Only on this address."}}},"logging":{"title":"IcecastLogging","description":"Log files.","type":"object","additionalProperties":false,"required":["accesslog","errorlog"],"properties":{"accesslog":{"$ref":"#/definitions/fileName","description":"A line for each listener who left."},"errorlog":{"$ref":"#/definitions/fileName","description":"Everything else."},"playlistlog":{"$ref":"#/definitions/fileName","description":"Titles."},"loglevel":{"type":"integer","minimum":0,"maximum":4,"description":"1 errors, 2 warnings, 3 information, 4 everything."},"logsize":{"type":"integer","minimum":1,"maximum":2147483647,"description":"Size at which it starts a new file, kB."},"logarchive":{"$ref":"#/definitions/bit","description":"Whether old files keep a time in their name."}}},"security":{"title":"IcecastSecurity","description":"Read at start only.","type":"object","additionalProperties":false,"required":[],"properties":{"chroot":{"$ref":"#/definitions/bit","description":"Whether it locks itself into basedir."},"changeowner":{"title":"IcecastChangeOwner","description":"Who it becomes when started as root.","type":"object","additionalProperties":false,"required":["user","group"],"properties":{"user":{"$ref":"#/definitions/text","description":"User."},"group":{"$ref":"#/definitions/text","description":"Group."}}}}},"mountPath":{"description":"A slash, and no spaces, quotes, angle brackets or ampersands after it. `*` and `?` stand for any characters.","type":"string","maxLength":150,"pattern":"^/(?!admin$)(?!\\.{1,2}$)[^\\s\\u0000-\\u001f\\u007f<>&\"']*(?<!\\.xslt?)$"},"exactText":{"description":"Text to the last space.","type":"string","minLength":1,"maxLength":1000,"pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff]+$"}}};
const schema12 = {"type":"string","minLength":1,"maxLength":1000,"pattern":"^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff]+(?<!\\s)$","description":"Text on one line. Icecast does not trim it."};
const schema15 = {"enum":[0,1],"description":"Icecast reads it with atoi: true would be 0."};
const schema16 = {"type":"string","maxLength":500,"pattern":"^/[^\\s\\u0000-\\u001f\\u007f]*$","description":"An absolute path."};
const schema18 = {"type":"string","maxLength":253,"pattern":"^[A-Za-z0-9_]([A-Za-z0-9._:-]*[A-Za-z0-9_])?$|^[0-9A-Fa-f:]+$","description":"A name or an address."};
const schema19 = {"type":"integer","minimum":1,"maximum":65535,"description":"A TCP port. Icecast takes any number modulo 65536."};
const schema21 = {"description":"Text to the last space.","type":"string","minLength":1,"maxLength":1000,"pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff]+$"};
const schema22 = {"title":"IcecastLimits","description":"How much at once.","type":"object","additionalProperties":false,"required":["clients","sources","queue-size","burst-size","header-timeout","source-timeout"],"properties":{"clients":{"type":"integer","minimum":1,"maximum":2147483647,"description":"Listeners, sources, relays and requests together."},"sources":{"type":"integer","minimum":1,"maximum":2147483647,"description":"Sources, running relays and fallback files together."},"queue-size":{"type":"integer","minimum":0,"maximum":2147483647,"description":"Bytes that a listener may lag behind."},"burst-size":{"type":"integer","minimum":0,"maximum":2147483647,"description":"Bytes that a new listener gets at once."},"client-timeout":{"type":"integer","minimum":1,"maximum":2147483647,"description":"Without any effect in 2.4.4, seconds."},"header-timeout":{"type":"integer","minimum":1,"maximum":2147483647,"description":"Time to send the headers of a request, seconds."},"source-timeout":{"type":"integer","minimum":1,"maximum":2147483647,"description":"Time without data until a source is gone, seconds."}}};
const schema70 = {"title":"IcecastDirectory","description":"A stream directory.","type":"object","additionalProperties":false,"required":["yp-url"],"properties":{"yp-url":{"type":"string","pattern":"^https?://[^\\s]+$","description":"Its address."},"yp-url-timeout":{"type":"integer","minimum":1,"maximum":31536000,"description":"Time to wait for it, seconds."},"touch-interval":{"type":"integer","minimum":1,"maximum":31536000,"description":"Time between two announcements, seconds."}}};
const func2 = Object.prototype.hasOwnProperty;
const func3 = require("ajv/dist/runtime/ucs2length").default;
const pattern0 = new RegExp("^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff]+(?<!\\s)$", "u");
const pattern2 = new RegExp("^[A-Za-z0-9_\\[]([A-Za-z0-9._:-]*[A-Za-z0-9_\\]])?$", "u");
const pattern4 = new RegExp("^/[^\\s\\u0000-\\u001f\\u007f]*$", "u");
const pattern5 = new RegExp("^[A-Za-z0-9_]([A-Za-z0-9._:-]*[A-Za-z0-9_])?$|^[0-9A-Fa-f:]+$", "u");
const pattern7 = new RegExp("^[^\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff]+$", "u");
const pattern41 = new RegExp("^https?://[^\\s]+$", "u");
const schema23 = {"title":"IcecastAuthentication","description":"Users and passwords.","type":"object","additionalProperties":false,"required":["relay-user","relay-password","admin-user","admin-password"],"properties":{"source-password":{"$ref":"#/definitions/exactText","description":"For sources. Without it no source is accepted."},"relay-user":{"$ref":"#/definitions/text","description":"For the list of mounts."},"relay-password":{"$ref":"#/definitions/exactText","description":"For the list of mounts. Without it the list is always refused."},"admin-user":{"$ref":"#/definitions/text","description":"For the admin pages."},"admin-password":{"$ref":"#/definitions/exactText","description":"For the admin pages."}}};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["relay-user"] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "relay-user"},message:"must have required property '"+"relay-user"+"'",schema:schema23.required,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data["relay-password"] === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "relay-password"},message:"must have required property '"+"relay-password"+"'",schema:schema23.required,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data["admin-user"] === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "admin-user"},message:"must have required property '"+"admin-user"+"'",schema:schema23.required,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data["admin-password"] === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "admin-password"},message:"must have required property '"+"admin-password"+"'",schema:schema23.required,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "source-password") || (key0 === "relay-user")) || (key0 === "relay-password")) || (key0 === "admin-user")) || (key0 === "admin-password"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data["source-password"] !== undefined){
let data0 = data["source-password"];
if(typeof data0 === "string"){
if(func3(data0) > 1000){
const err5 = {instancePath:instancePath+"/source-password",schemaPath:"#/definitions/exactText/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema21,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func3(data0) < 1){
const err6 = {instancePath:instancePath+"/source-password",schemaPath:"#/definitions/exactText/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema21,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern7.test(data0)){
const err7 = {instancePath:instancePath+"/source-password",schemaPath:"#/definitions/exactText/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff]+$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff]+$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff]+$",parentSchema:schema21,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/source-password",schemaPath:"#/definitions/exactText/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.type,parentSchema:schema21,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data["relay-user"] !== undefined){
let data1 = data["relay-user"];
if(typeof data1 === "string"){
if(func3(data1) > 1000){
const err9 = {instancePath:instancePath+"/relay-user",schemaPath:"#/definitions/text/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema12,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func3(data1) < 1){
const err10 = {instancePath:instancePath+"/relay-user",schemaPath:"#/definitions/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema12,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern0.test(data1)){
const err11 = {instancePath:instancePath+"/relay-user",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff]+(?<!\\s)$"},message:"must match pattern \""+"^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff]+(?<!\\s)$"+"\"",schema:"^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff]+(?<!\\s)$",parentSchema:schema12,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/relay-user",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data["relay-password"] !== undefined){
let data2 = data["relay-password"];
if(typeof data2 === "string"){
if(func3(data2) > 1000){
const err13 = {instancePath:instancePath+"/relay-password",schemaPath:"#/definitions/exactText/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema21,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(func3(data2) < 1){
const err14 = {instancePath:instancePath+"/relay-password",schemaPath:"#/definitions/exactText/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema21,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!pattern7.test(data2)){
const err15 = {instancePath:instancePath+"/relay-password",schemaPath:"#/definitions/exactText/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff]+$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff]+$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff]+$",parentSchema:schema21,data:data2};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/relay-password",schemaPath:"#/definitions/exactText/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.type,parentSchema:schema21,data:data2};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data["admin-user"] !== undefined){
let data3 = data["admin-user"];
if(typeof data3 === "string"){
if(func3(data3) > 1000){
const err17 = {instancePath:instancePath+"/admin-user",schemaPath:"#/definitions/text/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema12,data:data3};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(func3(data3) < 1){
const err18 = {instancePath:instancePath+"/admin-user",schemaPath:"#/definitions/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema12,data:data3};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!pattern0.test(data3)){
const err19 = {instancePath:instancePath+"/admin-user",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff]+(?<!\\s)$"},message:"must match pattern \""+"^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff]+(?<!\\s)$"+"\"",schema:"^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff]+(?<!\\s)$",parentSchema:schema12,data:data3};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/admin-user",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data3};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data["admin-password"] !== undefined){
let data4 = data["admin-password"];
if(typeof data4 === "string"){
if(func3(data4) > 1000){
const err21 = {instancePath:instancePath+"/admin-password",schemaPath:"#/definitions/exactText/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema21,data:data4};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(func3(data4) < 1){
const err22 = {instancePath:instancePath+"/admin-password",schemaPath:"#/definitions/exactText/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema21,data:data4};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!pattern7.test(data4)){
const err23 = {instancePath:instancePath+"/admin-password",schemaPath:"#/definitions/exactText/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff]+$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff]+$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff]+$",parentSchema:schema21,data:data4};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/admin-password",schemaPath:"#/definitions/exactText/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.type,parentSchema:schema21,data:data4};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

const schema29 = {"title":"IcecastListenSocket","description":"A socket. Never reopened by a reload.","type":"object","additionalProperties":false,"required":["port"],"properties":{"port":{"$ref":"#/definitions/port","description":"Its port."},"bind-address":{"$ref":"#/definitions/host","description":"Its address, if not all."},"ssl":{"$ref":"#/definitions/bit","description":"Whether it speaks TLS."},"shoutcast-compat":{"$ref":"#/definitions/bit","description":"Whether it takes SHOUTcast sources."},"shoutcast-mount":{"$ref":"#/definitions/mountPath","description":"Their mount. Opens the next port too."},"so-sndbuf":{"type":"integer","minimum":1,"maximum":2147483647,"description":"Bytes of the send buffer."}}};
const schema34 = {"description":"A slash, and no spaces, quotes, angle brackets or ampersands after it. `*` and `?` stand for any characters.","type":"string","maxLength":150,"pattern":"^/(?!admin$)(?!\\.{1,2}$)[^\\s\\u0000-\\u001f\\u007f<>&\"']*(?<!\\.xslt?)$"};
const pattern14 = new RegExp("^/(?!admin$)(?!\\.{1,2}$)[^\\s\\u0000-\\u001f\\u007f<>&\"']*(?<!\\.xslt?)$", "u");

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.port === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "port"},message:"must have required property '"+"port"+"'",schema:schema29.required,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "port") || (key0 === "bind-address")) || (key0 === "ssl")) || (key0 === "shoutcast-compat")) || (key0 === "shoutcast-mount")) || (key0 === "so-sndbuf"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.port !== undefined){
let data0 = data.port;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/port",schemaPath:"#/definitions/port/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema19.type,parentSchema:schema19,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 65535 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/port",schemaPath:"#/definitions/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema19,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/port",schemaPath:"#/definitions/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema19,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data["bind-address"] !== undefined){
let data1 = data["bind-address"];
if(typeof data1 === "string"){
if(func3(data1) > 253){
const err5 = {instancePath:instancePath+"/bind-address",schemaPath:"#/definitions/host/maxLength",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters",schema:253,parentSchema:schema18,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern5.test(data1)){
const err6 = {instancePath:instancePath+"/bind-address",schemaPath:"#/definitions/host/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_]([A-Za-z0-9._:-]*[A-Za-z0-9_])?$|^[0-9A-Fa-f:]+$"},message:"must match pattern \""+"^[A-Za-z0-9_]([A-Za-z0-9._:-]*[A-Za-z0-9_])?$|^[0-9A-Fa-f:]+$"+"\"",schema:"^[A-Za-z0-9_]([A-Za-z0-9._:-]*[A-Za-z0-9_])?$|^[0-9A-Fa-f:]+$",parentSchema:schema18,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/bind-address",schemaPath:"#/definitions/host/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.type,parentSchema:schema18,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.ssl !== undefined){
let data2 = data.ssl;
if(!((data2 === 0) || (data2 === 1))){
const err8 = {instancePath:instancePath+"/ssl",schemaPath:"#/definitions/bit/enum",keyword:"enum",params:{allowedValues: schema15.enum},message:"must be equal to one of the allowed values",schema:schema15.enum,parentSchema:schema15,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data["shoutcast-compat"] !== undefined){
let data3 = data["shoutcast-compat"];
if(!((data3 === 0) || (data3 === 1))){
const err9 = {instancePath:instancePath+"/shoutcast-compat",schemaPath:"#/definitions/bit/enum",keyword:"enum",params:{allowedValues: schema15.enum},message:"must be equal to one of the allowed values",schema:schema15.enum,parentSchema:schema15,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data["shoutcast-mount"] !== undefined){
let data4 = data["shoutcast-mount"];
if(typeof data4 === "string"){
if(func3(data4) > 150){
const err10 = {instancePath:instancePath+"/shoutcast-mount",schemaPath:"#/definitions/mountPath/maxLength",keyword:"maxLength",params:{limit: 150},message:"must NOT have more than 150 characters",schema:150,parentSchema:schema34,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern14.test(data4)){
const err11 = {instancePath:instancePath+"/shoutcast-mount",schemaPath:"#/definitions/mountPath/pattern",keyword:"pattern",params:{pattern: "^/(?!admin$)(?!\\.{1,2}$)[^\\s\\u0000-\\u001f\\u007f<>&\"']*(?<!\\.xslt?)$"},message:"must match pattern \""+"^/(?!admin$)(?!\\.{1,2}$)[^\\s\\u0000-\\u001f\\u007f<>&\"']*(?<!\\.xslt?)$"+"\"",schema:"^/(?!admin$)(?!\\.{1,2}$)[^\\s\\u0000-\\u001f\\u007f<>&\"']*(?<!\\.xslt?)$",parentSchema:schema34,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/shoutcast-mount",schemaPath:"#/definitions/mountPath/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data["so-sndbuf"] !== undefined){
let data5 = data["so-sndbuf"];
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err13 = {instancePath:instancePath+"/so-sndbuf",schemaPath:"#/properties/so-sndbuf/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema29.properties["so-sndbuf"].type,parentSchema:schema29.properties["so-sndbuf"],data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 2147483647 || isNaN(data5)){
const err14 = {instancePath:instancePath+"/so-sndbuf",schemaPath:"#/properties/so-sndbuf/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema29.properties["so-sndbuf"],data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data5 < 1 || isNaN(data5)){
const err15 = {instancePath:instancePath+"/so-sndbuf",schemaPath:"#/properties/so-sndbuf/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema29.properties["so-sndbuf"],data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema29.type,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}

const schema35 = {"title":"IcecastHttpHeaders","description":"Headers of its answers. The first that is not valid ends the list.","type":"object","additionalProperties":false,"required":["header"],"properties":{"header":{"type":"array","items":{"$ref":"#/definitions/header"},"description":"Headers."}}};
const schema36 = {"title":"IcecastHeader","description":"A header.","type":"object","additionalProperties":false,"required":["@name","@value"],"properties":{"@name":{"type":"string","pattern":"^[A-Za-z0-9!#$%&'*+.^_`|~-]+$","description":"Its name."},"@value":{"$ref":"#/definitions/text","description":"Its value."},"@status":{"type":"integer","minimum":0,"maximum":599,"description":"The status that it goes with; 0 is all."},"@type":{"const":"static","type":"string","description":"The only type."}}};
const pattern15 = new RegExp("^[A-Za-z0-9!#$%&'*+.^_`|~-]+$", "u");

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["@name"] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "@name"},message:"must have required property '"+"@name"+"'",schema:schema36.required,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data["@value"] === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "@value"},message:"must have required property '"+"@value"+"'",schema:schema36.required,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "@name") || (key0 === "@value")) || (key0 === "@status")) || (key0 === "@type"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data["@name"] !== undefined){
let data0 = data["@name"];
if(typeof data0 === "string"){
if(!pattern15.test(data0)){
const err3 = {instancePath:instancePath+"/@name",schemaPath:"#/properties/%40name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]+$"},message:"must match pattern \""+"^[A-Za-z0-9!#$%&'*+.^_`|~-]+$"+"\"",schema:"^[A-Za-z0-9!#$%&'*+.^_`|~-]+$",parentSchema:schema36.properties["@name"],data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/@name",schemaPath:"#/properties/%40name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties["@name"].type,parentSchema:schema36.properties["@name"],data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data["@value"] !== undefined){
let data1 = data["@value"];
if(typeof data1 === "string"){
if(func3(data1) > 1000){
const err5 = {instancePath:instancePath+"/@value",schemaPath:"#/definitions/text/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema12,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func3(data1) < 1){
const err6 = {instancePath:instancePath+"/@value",schemaPath:"#/definitions/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema12,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern0.test(data1)){
const err7 = {instancePath:instancePath+"/@value",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff]+(?<!\\s)$"},message:"must match pattern \""+"^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff]+(?<!\\s)$"+"\"",schema:"^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff]+(?<!\\s)$",parentSchema:schema12,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/@value",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data["@status"] !== undefined){
let data2 = data["@status"];
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err9 = {instancePath:instancePath+"/@status",schemaPath:"#/properties/%40status/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema36.properties["@status"].type,parentSchema:schema36.properties["@status"],data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 599 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/@status",schemaPath:"#/properties/%40status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599",schema:599,parentSchema:schema36.properties["@status"],data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err11 = {instancePath:instancePath+"/@status",schemaPath:"#/properties/%40status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema36.properties["@status"],data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data["@type"] !== undefined){
let data3 = data["@type"];
if(typeof data3 !== "string"){
const err12 = {instancePath:instancePath+"/@type",schemaPath:"#/properties/%40type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties["@type"].type,parentSchema:schema36.properties["@type"],data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if("static" !== data3){
const err13 = {instancePath:instancePath+"/@type",schemaPath:"#/properties/%40type/const",keyword:"const",params:{allowedValue: "static"},message:"must be equal to constant",schema:"static",parentSchema:schema36.properties["@type"],data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema36.type,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}


function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.header === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "header"},message:"must have required property '"+"header"+"'",schema:schema35.required,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "header")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.header !== undefined){
let data0 = data.header;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate16(data0[i0], {instancePath:instancePath+"/header/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/header",schemaPath:"#/properties/header/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema35.properties.header.type,parentSchema:schema35.properties.header,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema35.type,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}

const schema38 = {"title":"IcecastRelay","description":"A mount that is pulled from another server.","type":"object","additionalProperties":false,"required":["server","port","mount","local-mount"],"properties":{"server":{"$ref":"#/definitions/host","description":"The server."},"port":{"$ref":"#/definitions/port","description":"Its port. Left out it would be 0."},"mount":{"type":"string","maxLength":200,"pattern":"^/[^\\s\\u0000-\\u001f\\u007f]*$","description":"The mount there. A SHOUTcast server has / only."},"local-mount":{"$ref":"#/definitions/mountPath","description":"The mount here."},"relay-shoutcast-metadata":{"$ref":"#/definitions/bit","description":"Whether titles are asked for."},"username":{"$ref":"#/definitions/text","description":"For the upstream."},"password":{"$ref":"#/definitions/exactText","description":"For the upstream."},"on-demand":{"$ref":"#/definitions/bit","description":"Whether it is pulled only while somebody listens."}}};

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.server === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "server"},message:"must have required property '"+"server"+"'",schema:schema38.required,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.port === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "port"},message:"must have required property '"+"port"+"'",schema:schema38.required,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.mount === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mount"},message:"must have required property '"+"mount"+"'",schema:schema38.required,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data["local-mount"] === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "local-mount"},message:"must have required property '"+"local-mount"+"'",schema:schema38.required,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "server") || (key0 === "port")) || (key0 === "mount")) || (key0 === "local-mount")) || (key0 === "relay-shoutcast-metadata")) || (key0 === "username")) || (key0 === "password")) || (key0 === "on-demand"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.server !== undefined){
let data0 = data.server;
if(typeof data0 === "string"){
if(func3(data0) > 253){
const err5 = {instancePath:instancePath+"/server",schemaPath:"#/definitions/host/maxLength",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters",schema:253,parentSchema:schema18,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern5.test(data0)){
const err6 = {instancePath:instancePath+"/server",schemaPath:"#/definitions/host/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_]([A-Za-z0-9._:-]*[A-Za-z0-9_])?$|^[0-9A-Fa-f:]+$"},message:"must match pattern \""+"^[A-Za-z0-9_]([A-Za-z0-9._:-]*[A-Za-z0-9_])?$|^[0-9A-Fa-f:]+$"+"\"",schema:"^[A-Za-z0-9_]([A-Za-z0-9._:-]*[A-Za-z0-9_])?$|^[0-9A-Fa-f:]+$",parentSchema:schema18,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/server",schemaPath:"#/definitions/host/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.type,parentSchema:schema18,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.port !== undefined){
let data1 = data.port;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err8 = {instancePath:instancePath+"/port",schemaPath:"#/definitions/port/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema19.type,parentSchema:schema19,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 65535 || isNaN(data1)){
const err9 = {instancePath:instancePath+"/port",schemaPath:"#/definitions/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema19,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err10 = {instancePath:instancePath+"/port",schemaPath:"#/definitions/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema19,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.mount !== undefined){
let data2 = data.mount;
if(typeof data2 === "string"){
if(func3(data2) > 200){
const err11 = {instancePath:instancePath+"/mount",schemaPath:"#/properties/mount/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema38.properties.mount,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!pattern4.test(data2)){
const err12 = {instancePath:instancePath+"/mount",schemaPath:"#/properties/mount/pattern",keyword:"pattern",params:{pattern: "^/[^\\s\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^/[^\\s\\u0000-\\u001f\\u007f]*$"+"\"",schema:"^/[^\\s\\u0000-\\u001f\\u007f]*$",parentSchema:schema38.properties.mount,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/mount",schemaPath:"#/properties/mount/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.properties.mount.type,parentSchema:schema38.properties.mount,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data["local-mount"] !== undefined){
let data3 = data["local-mount"];
if(typeof data3 === "string"){
if(func3(data3) > 150){
const err14 = {instancePath:instancePath+"/local-mount",schemaPath:"#/definitions/mountPath/maxLength",keyword:"maxLength",params:{limit: 150},message:"must NOT have more than 150 characters",schema:150,parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!pattern14.test(data3)){
const err15 = {instancePath:instancePath+"/local-mount",schemaPath:"#/definitions/mountPath/pattern",keyword:"pattern",params:{pattern: "^/(?!admin$)(?!\\.{1,2}$)[^\\s\\u0000-\\u001f\\u007f<>&\"']*(?<!\\.xslt?)$"},message:"must match pattern \""+"^/(?!admin$)(?!\\.{1,2}$)[^\\s\\u0000-\\u001f\\u007f<>&\"']*(?<!\\.xslt?)$"+"\"",schema:"^/(?!admin$)(?!\\.{1,2}$)[^\\s\\u0000-\\u001f\\u007f<>&\"']*(?<!\\.xslt?)$",parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/local-mount",schemaPath:"#/definitions/mountPath/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data["relay-shoutcast-metadata"] !== undefined){
let data4 = data["relay-shoutcast-metadata"];
if(!((data4 === 0) || (data4 === 1))){
const err17 = {instancePath:instancePath+"/relay-shoutcast-metadata",schemaPath:"#/definitions/bit/enum",keyword:"enum",params:{allowedValues: schema15.enum},message:"must be equal to one of the allowed values",schema:schema15.enum,parentSchema:schema15,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.username !== undefined){
let data5 = data.username;
if(typeof data5 === "string"){
if(func3(data5) > 1000){
const err18 = {instancePath:instancePath+"/username",schemaPath:"#/definitions/text/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema12,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(func3(data5) < 1){
const err19 = {instancePath:instancePath+"/username",schemaPath:"#/definitions/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema12,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!pattern0.test(data5)){
const err20 = {instancePath:instancePath+"/username",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff]+(?<!\\s)$"},message:"must match pattern \""+"^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff]+(?<!\\s)$"+"\"",schema:"^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff]+(?<!\\s)$",parentSchema:schema12,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/username",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data5};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.password !== undefined){
let data6 = data.password;
if(typeof data6 === "string"){
if(func3(data6) > 1000){
const err22 = {instancePath:instancePath+"/password",schemaPath:"#/definitions/exactText/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema21,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(func3(data6) < 1){
const err23 = {instancePath:instancePath+"/password",schemaPath:"#/definitions/exactText/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema21,data:data6};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!pattern7.test(data6)){
const err24 = {instancePath:instancePath+"/password",schemaPath:"#/definitions/exactText/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff]+$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff]+$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff]+$",parentSchema:schema21,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/password",schemaPath:"#/definitions/exactText/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.type,parentSchema:schema21,data:data6};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data["on-demand"] !== undefined){
let data7 = data["on-demand"];
if(!((data7 === 0) || (data7 === 1))){
const err26 = {instancePath:instancePath+"/on-demand",schemaPath:"#/definitions/bit/enum",keyword:"enum",params:{allowedValues: schema15.enum},message:"must be equal to one of the allowed values",schema:schema15.enum,parentSchema:schema15,data:data7};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema38.type,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate19.errors = vErrors;
return errors === 0;
}

const schema46 = {"title":"IcecastMount","description":"What is known of a mount.","type":"object","additionalProperties":false,"required":["@type"],"properties":{"@type":{"enum":["normal","default"],"description":"Icecast drops a block of any other type."},"mount-name":{"$ref":"#/definitions/mountPath","description":"Its name."},"username":{"$ref":"#/definitions/text","description":"For its source."},"password":{"$ref":"#/definitions/exactText","description":"For its source."},"dump-file":{"$ref":"#/definitions/path","description":"Where it is recorded."},"intro":{"$ref":"#/definitions/path","description":"A file below webroot that new listeners hear first."},"fallback-mount":{"$ref":"#/definitions/mountPath","description":"Where listeners go without a source: a mount, or a file below webroot."},"fallback-override":{"$ref":"#/definitions/bit","description":"Whether they come back with the source."},"fallback-when-full":{"$ref":"#/definitions/bit","description":"Whether listeners beyond the limit go there too."},"max-listeners":{"type":"integer","minimum":-1,"maximum":2147483647,"description":"Most listeners; -1 is no limit."},"max-listener-duration":{"type":"integer","minimum":0,"maximum":2147483647,"description":"Time after which a listener is sent away; 0 is never, seconds."},"charset":{"type":"string","pattern":"^[A-Za-z0-9._-]+$","description":"Of the titles that the source sends."},"mp3-metadata-interval":{"type":"integer","minimum":0,"maximum":2147483647,"description":"Bytes between two titles."},"no-mount":{"$ref":"#/definitions/bit","description":"Whether it can only be reached as a fallback."},"hidden":{"$ref":"#/definitions/bit","description":"Whether it is kept out of status pages."},"public":{"type":"integer","minimum":-1,"maximum":1,"description":"Whether it is announced; -1 leaves it to the source."},"on-connect":{"$ref":"#/definitions/path","description":"A program that is run when a source comes."},"on-disconnect":{"$ref":"#/definitions/path","description":"A program that is run when it goes."},"burst-size":{"type":"integer","minimum":0,"maximum":2147483647,"description":"Bytes that a new listener gets at once."},"queue-size":{"type":"integer","minimum":1,"maximum":2147483647,"description":"Bytes that a listener may lag behind."},"source-timeout":{"type":"integer","minimum":1,"maximum":2147483647,"description":"Time without data until the source is gone, seconds."},"cluster-password":{"$ref":"#/definitions/text","description":"For directories."},"stream-name":{"$ref":"#/definitions/text","description":"Its name for players."},"stream-description":{"$ref":"#/definitions/text","description":"A line about it."},"stream-url":{"$ref":"#/definitions/text","description":"Its website."},"genre":{"$ref":"#/definitions/text","description":"Its genre."},"bitrate":{"description":"kbit/s, for players.","$ref":"#/definitions/text"},"type":{"$ref":"#/definitions/text","description":"Its content type, for status pages."},"subtype":{"$ref":"#/definitions/text","description":"Its codec, for status pages."},"http-headers":{"$ref":"#/definitions/httpHeaders"},"authentication":{"$ref":"#/definitions/mountAuthentication"}},"if":{"properties":{"@type":{"const":"normal"}}},"then":{"required":["mount-name"]}};
const pattern28 = new RegExp("^[A-Za-z0-9._-]+$", "u");
const schema67 = {"title":"IcecastMountAuthentication","description":"How listeners log in. Any other type would let everybody in.","type":"object","additionalProperties":false,"required":["@type","option"],"properties":{"@type":{"enum":["htpasswd","url"],"description":"The way."},"option":{"type":"array","items":{"$ref":"#/definitions/option"},"description":"Its options."}}};
const schema68 = {"title":"IcecastOption","description":"An option of a login.","type":"object","additionalProperties":false,"required":["@name","@value"],"properties":{"@name":{"type":"string","pattern":"^[a-z_]+$","description":"Its name."},"@value":{"$ref":"#/definitions/text","description":"Its value."}}};
const pattern39 = new RegExp("^[a-z_]+$", "u");

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["@name"] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "@name"},message:"must have required property '"+"@name"+"'",schema:schema68.required,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data["@value"] === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "@value"},message:"must have required property '"+"@value"+"'",schema:schema68.required,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "@name") || (key0 === "@value"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data["@name"] !== undefined){
let data0 = data["@name"];
if(typeof data0 === "string"){
if(!pattern39.test(data0)){
const err3 = {instancePath:instancePath+"/@name",schemaPath:"#/properties/%40name/pattern",keyword:"pattern",params:{pattern: "^[a-z_]+$"},message:"must match pattern \""+"^[a-z_]+$"+"\"",schema:"^[a-z_]+$",parentSchema:schema68.properties["@name"],data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/@name",schemaPath:"#/properties/%40name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema68.properties["@name"].type,parentSchema:schema68.properties["@name"],data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data["@value"] !== undefined){
let data1 = data["@value"];
if(typeof data1 === "string"){
if(func3(data1) > 1000){
const err5 = {instancePath:instancePath+"/@value",schemaPath:"#/definitions/text/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema12,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func3(data1) < 1){
const err6 = {instancePath:instancePath+"/@value",schemaPath:"#/definitions/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema12,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern0.test(data1)){
const err7 = {instancePath:instancePath+"/@value",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff]+(?<!\\s)$"},message:"must match pattern \""+"^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff]+(?<!\\s)$"+"\"",schema:"^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff]+(?<!\\s)$",parentSchema:schema12,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/@value",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema68.type,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}


function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["@type"] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "@type"},message:"must have required property '"+"@type"+"'",schema:schema67.required,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.option === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "option"},message:"must have required property '"+"option"+"'",schema:schema67.required,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "@type") || (key0 === "option"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data["@type"] !== undefined){
let data0 = data["@type"];
if(!((data0 === "htpasswd") || (data0 === "url"))){
const err3 = {instancePath:instancePath+"/@type",schemaPath:"#/properties/%40type/enum",keyword:"enum",params:{allowedValues: schema67.properties["@type"].enum},message:"must be equal to one of the allowed values",schema:schema67.properties["@type"].enum,parentSchema:schema67.properties["@type"],data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.option !== undefined){
let data1 = data.option;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate24(data1[i0], {instancePath:instancePath+"/option/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/option",schemaPath:"#/properties/option/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema67.properties.option.type,parentSchema:schema67.properties.option,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema67.type,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["@type"] !== undefined){
if("normal" !== data["@type"]){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["mount-name"] === undefined){
const err1 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "mount-name"},message:"must have required property '"+"mount-name"+"'",schema:schema46.then.required,parentSchema:schema46.then,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema46.if,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["@type"] === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "@type"},message:"must have required property '"+"@type"+"'",schema:schema46.required,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema46.properties, key0))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data["@type"] !== undefined){
let data1 = data["@type"];
if(!((data1 === "normal") || (data1 === "default"))){
const err5 = {instancePath:instancePath+"/@type",schemaPath:"#/properties/%40type/enum",keyword:"enum",params:{allowedValues: schema46.properties["@type"].enum},message:"must be equal to one of the allowed values",schema:schema46.properties["@type"].enum,parentSchema:schema46.properties["@type"],data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data["mount-name"] !== undefined){
let data2 = data["mount-name"];
if(typeof data2 === "string"){
if(func3(data2) > 150){
const err6 = {instancePath:instancePath+"/mount-name",schemaPath:"#/definitions/mountPath/maxLength",keyword:"maxLength",params:{limit: 150},message:"must NOT have more than 150 characters",schema:150,parentSchema:schema34,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern14.test(data2)){
const err7 = {instancePath:instancePath+"/mount-name",schemaPath:"#/definitions/mountPath/pattern",keyword:"pattern",params:{pattern: "^/(?!admin$)(?!\\.{1,2}$)[^\\s\\u0000-\\u001f\\u007f<>&\"']*(?<!\\.xslt?)$"},message:"must match pattern \""+"^/(?!admin$)(?!\\.{1,2}$)[^\\s\\u0000-\\u001f\\u007f<>&\"']*(?<!\\.xslt?)$"+"\"",schema:"^/(?!admin$)(?!\\.{1,2}$)[^\\s\\u0000-\\u001f\\u007f<>&\"']*(?<!\\.xslt?)$",parentSchema:schema34,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/mount-name",schemaPath:"#/definitions/mountPath/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.username !== undefined){
let data3 = data.username;
if(typeof data3 === "string"){
if(func3(data3) > 1000){
const err9 = {instancePath:instancePath+"/username",schemaPath:"#/definitions/text/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema12,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func3(data3) < 1){
const err10 = {instancePath:instancePath+"/username",schemaPath:"#/definitions/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema12,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern0.test(data3)){
const err11 = {instancePath:instancePath+"/username",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff]+(?<!\\s)$"},message:"must match pattern \""+"^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff]+(?<!\\s)$"+"\"",schema:"^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff]+(?<!\\s)$",parentSchema:schema12,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/username",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.password !== undefined){
let data4 = data.password;
if(typeof data4 === "string"){
if(func3(data4) > 1000){
const err13 = {instancePath:instancePath+"/password",schemaPath:"#/definitions/exactText/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema21,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(func3(data4) < 1){
const err14 = {instancePath:instancePath+"/password",schemaPath:"#/definitions/exactText/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema21,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!pattern7.test(data4)){
const err15 = {instancePath:instancePath+"/password",schemaPath:"#/definitions/exactText/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff]+$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff]+$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff]+$",parentSchema:schema21,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/password",schemaPath:"#/definitions/exactText/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.type,parentSchema:schema21,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data["dump-file"] !== undefined){
let data5 = data["dump-file"];
if(typeof data5 === "string"){
if(func3(data5) > 500){
const err17 = {instancePath:instancePath+"/dump-file",schemaPath:"#/definitions/path/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema16,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!pattern4.test(data5)){
const err18 = {instancePath:instancePath+"/dump-file",schemaPath:"#/definitions/path/pattern",keyword:"pattern",params:{pattern: "^/[^\\s\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^/[^\\s\\u0000-\\u001f\\u007f]*$"+"\"",schema:"^/[^\\s\\u0000-\\u001f\\u007f]*$",parentSchema:schema16,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/dump-file",schemaPath:"#/definitions/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.type,parentSchema:schema16,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.intro !== undefined){
let data6 = data.intro;
if(typeof data6 === "string"){
if(func3(data6) > 500){
const err20 = {instancePath:instancePath+"/intro",schemaPath:"#/definitions/path/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema16,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!pattern4.test(data6)){
const err21 = {instancePath:instancePath+"/intro",schemaPath:"#/definitions/path/pattern",keyword:"pattern",params:{pattern: "^/[^\\s\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^/[^\\s\\u0000-\\u001f\\u007f]*$"+"\"",schema:"^/[^\\s\\u0000-\\u001f\\u007f]*$",parentSchema:schema16,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/intro",schemaPath:"#/definitions/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.type,parentSchema:schema16,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data["fallback-mount"] !== undefined){
let data7 = data["fallback-mount"];
if(typeof data7 === "string"){
if(func3(data7) > 150){
const err23 = {instancePath:instancePath+"/fallback-mount",schemaPath:"#/definitions/mountPath/maxLength",keyword:"maxLength",params:{limit: 150},message:"must NOT have more than 150 characters",schema:150,parentSchema:schema34,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!pattern14.test(data7)){
const err24 = {instancePath:instancePath+"/fallback-mount",schemaPath:"#/definitions/mountPath/pattern",keyword:"pattern",params:{pattern: "^/(?!admin$)(?!\\.{1,2}$)[^\\s\\u0000-\\u001f\\u007f<>&\"']*(?<!\\.xslt?)$"},message:"must match pattern \""+"^/(?!admin$)(?!\\.{1,2}$)[^\\s\\u0000-\\u001f\\u007f<>&\"']*(?<!\\.xslt?)$"+"\"",schema:"^/(?!admin$)(?!\\.{1,2}$)[^\\s\\u0000-\\u001f\\u007f<>&\"']*(?<!\\.xslt?)$",parentSchema:schema34,data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/fallback-mount",schemaPath:"#/definitions/mountPath/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data7};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data["fallback-override"] !== undefined){
let data8 = data["fallback-override"];
if(!((data8 === 0) || (data8 === 1))){
const err26 = {instancePath:instancePath+"/fallback-override",schemaPath:"#/definitions/bit/enum",keyword:"enum",params:{allowedValues: schema15.enum},message:"must be equal to one of the allowed values",schema:schema15.enum,parentSchema:schema15,data:data8};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data["fallback-when-full"] !== undefined){
let data9 = data["fallback-when-full"];
if(!((data9 === 0) || (data9 === 1))){
const err27 = {instancePath:instancePath+"/fallback-when-full",schemaPath:"#/definitions/bit/enum",keyword:"enum",params:{allowedValues: schema15.enum},message:"must be equal to one of the allowed values",schema:schema15.enum,parentSchema:schema15,data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data["max-listeners"] !== undefined){
let data10 = data["max-listeners"];
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err28 = {instancePath:instancePath+"/max-listeners",schemaPath:"#/properties/max-listeners/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema46.properties["max-listeners"].type,parentSchema:schema46.properties["max-listeners"],data:data10};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 2147483647 || isNaN(data10)){
const err29 = {instancePath:instancePath+"/max-listeners",schemaPath:"#/properties/max-listeners/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema46.properties["max-listeners"],data:data10};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data10 < -1 || isNaN(data10)){
const err30 = {instancePath:instancePath+"/max-listeners",schemaPath:"#/properties/max-listeners/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1",schema:-1,parentSchema:schema46.properties["max-listeners"],data:data10};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
if(data["max-listener-duration"] !== undefined){
let data11 = data["max-listener-duration"];
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err31 = {instancePath:instancePath+"/max-listener-duration",schemaPath:"#/properties/max-listener-duration/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema46.properties["max-listener-duration"].type,parentSchema:schema46.properties["max-listener-duration"],data:data11};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 2147483647 || isNaN(data11)){
const err32 = {instancePath:instancePath+"/max-listener-duration",schemaPath:"#/properties/max-listener-duration/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema46.properties["max-listener-duration"],data:data11};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data11 < 0 || isNaN(data11)){
const err33 = {instancePath:instancePath+"/max-listener-duration",schemaPath:"#/properties/max-listener-duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema46.properties["max-listener-duration"],data:data11};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
if(data.charset !== undefined){
let data12 = data.charset;
if(typeof data12 === "string"){
if(!pattern28.test(data12)){
const err34 = {instancePath:instancePath+"/charset",schemaPath:"#/properties/charset/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-]+$"},message:"must match pattern \""+"^[A-Za-z0-9._-]+$"+"\"",schema:"^[A-Za-z0-9._-]+$",parentSchema:schema46.properties.charset,data:data12};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/charset",schemaPath:"#/properties/charset/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.properties.charset.type,parentSchema:schema46.properties.charset,data:data12};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data["mp3-metadata-interval"] !== undefined){
let data13 = data["mp3-metadata-interval"];
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err36 = {instancePath:instancePath+"/mp3-metadata-interval",schemaPath:"#/properties/mp3-metadata-interval/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema46.properties["mp3-metadata-interval"].type,parentSchema:schema46.properties["mp3-metadata-interval"],data:data13};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 2147483647 || isNaN(data13)){
const err37 = {instancePath:instancePath+"/mp3-metadata-interval",schemaPath:"#/properties/mp3-metadata-interval/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema46.properties["mp3-metadata-interval"],data:data13};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data13 < 0 || isNaN(data13)){
const err38 = {instancePath:instancePath+"/mp3-metadata-interval",schemaPath:"#/properties/mp3-metadata-interval/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema46.properties["mp3-metadata-interval"],data:data13};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
if(data["no-mount"] !== undefined){
let data14 = data["no-mount"];
if(!((data14 === 0) || (data14 === 1))){
const err39 = {instancePath:instancePath+"/no-mount",schemaPath:"#/definitions/bit/enum",keyword:"enum",params:{allowedValues: schema15.enum},message:"must be equal to one of the allowed values",schema:schema15.enum,parentSchema:schema15,data:data14};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.hidden !== undefined){
let data15 = data.hidden;
if(!((data15 === 0) || (data15 === 1))){
const err40 = {instancePath:instancePath+"/hidden",schemaPath:"#/definitions/bit/enum",keyword:"enum",params:{allowedValues: schema15.enum},message:"must be equal to one of the allowed values",schema:schema15.enum,parentSchema:schema15,data:data15};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.public !== undefined){
let data16 = data.public;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err41 = {instancePath:instancePath+"/public",schemaPath:"#/properties/public/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema46.properties.public.type,parentSchema:schema46.properties.public,data:data16};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 1 || isNaN(data16)){
const err42 = {instancePath:instancePath+"/public",schemaPath:"#/properties/public/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema46.properties.public,data:data16};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data16 < -1 || isNaN(data16)){
const err43 = {instancePath:instancePath+"/public",schemaPath:"#/properties/public/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1",schema:-1,parentSchema:schema46.properties.public,data:data16};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
if(data["on-connect"] !== undefined){
let data17 = data["on-connect"];
if(typeof data17 === "string"){
if(func3(data17) > 500){
const err44 = {instancePath:instancePath+"/on-connect",schemaPath:"#/definitions/path/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema16,data:data17};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(!pattern4.test(data17)){
const err45 = {instancePath:instancePath+"/on-connect",schemaPath:"#/definitions/path/pattern",keyword:"pattern",params:{pattern: "^/[^\\s\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^/[^\\s\\u0000-\\u001f\\u007f]*$"+"\"",schema:"^/[^\\s\\u0000-\\u001f\\u007f]*$",parentSchema:schema16,data:data17};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/on-connect",schemaPath:"#/definitions/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.type,parentSchema:schema16,data:data17};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data["on-disconnect"] !== undefined){
let data18 = data["on-disconnect"];
if(typeof data18 === "string"){
if(func3(data18) > 500){
const err47 = {instancePath:instancePath+"/on-disconnect",schemaPath:"#/definitions/path/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema16,data:data18};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(!pattern4.test(data18)){
const err48 = {instancePath:instancePath+"/on-disconnect",schemaPath:"#/definitions/path/pattern",keyword:"pattern",params:{pattern: "^/[^\\s\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^/[^\\s\\u0000-\\u001f\\u007f]*$"+"\"",schema:"^/[^\\s\\u0000-\\u001f\\u007f]*$",parentSchema:schema16,data:data18};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/on-disconnect",schemaPath:"#/definitions/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.type,parentSchema:schema16,data:data18};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data["burst-size"] !== undefined){
let data19 = data["burst-size"];
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err50 = {instancePath:instancePath+"/burst-size",schemaPath:"#/properties/burst-size/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema46.properties["burst-size"].type,parentSchema:schema46.properties["burst-size"],data:data19};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 2147483647 || isNaN(data19)){
const err51 = {instancePath:instancePath+"/burst-size",schemaPath:"#/properties/burst-size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema46.properties["burst-size"],data:data19};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data19 < 0 || isNaN(data19)){
const err52 = {instancePath:instancePath+"/burst-size",schemaPath:"#/properties/burst-size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema46.properties["burst-size"],data:data19};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
if(data["queue-size"] !== undefined){
let data20 = data["queue-size"];
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err53 = {instancePath:instancePath+"/queue-size",schemaPath:"#/properties/queue-size/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema46.properties["queue-size"].type,parentSchema:schema46.properties["queue-size"],data:data20};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 2147483647 || isNaN(data20)){
const err54 = {instancePath:instancePath+"/queue-size",schemaPath:"#/properties/queue-size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema46.properties["queue-size"],data:data20};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data20 < 1 || isNaN(data20)){
const err55 = {instancePath:instancePath+"/queue-size",schemaPath:"#/properties/queue-size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema46.properties["queue-size"],data:data20};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
if(data["source-timeout"] !== undefined){
let data21 = data["source-timeout"];
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err56 = {instancePath:instancePath+"/source-timeout",schemaPath:"#/properties/source-timeout/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema46.properties["source-timeout"].type,parentSchema:schema46.properties["source-timeout"],data:data21};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 2147483647 || isNaN(data21)){
const err57 = {instancePath:instancePath+"/source-timeout",schemaPath:"#/properties/source-timeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema46.properties["source-timeout"],data:data21};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data21 < 1 || isNaN(data21)){
const err58 = {instancePath:instancePath+"/source-timeout",schemaPath:"#/properties/source-timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema46.properties["source-timeout"],data:data21};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
if(data["cluster-password"] !== undefined){
let data22 = data["cluster-password"];
if(typeof data22 === "string"){
if(func3(data22) > 1000){
const err59 = {instancePath:instancePath+"/cluster-password",schemaPath:"#/definitions/text/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema12,data:data22};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(func3(data22) < 1){
const err60 = {instancePath:instancePath+"/cluster-password",schemaPath:"#/definitions/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema12,data:data22};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(!pattern0.test(data22)){
const err61 = {instancePath:instancePath+"/cluster-password",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff]+(?<!\\s)$"},message:"must match pattern \""+"^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff]+(?<!\\s)$"+"\"",schema:"^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff]+(?<!\\s)$",parentSchema:schema12,data:data22};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/cluster-password",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data22};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data["stream-name"] !== undefined){
let data23 = data["stream-name"];
if(typeof data23 === "string"){
if(func3(data23) > 1000){
const err63 = {instancePath:instancePath+"/stream-name",schemaPath:"#/definitions/text/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema12,data:data23};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(func3(data23) < 1){
const err64 = {instancePath:instancePath+"/stream-name",schemaPath:"#/definitions/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema12,data:data23};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(!pattern0.test(data23)){
const err65 = {instancePath:instancePath+"/stream-name",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff]+(?<!\\s)$"},message:"must match pattern \""+"^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff]+(?<!\\s)$"+"\"",schema:"^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff]+(?<!\\s)$",parentSchema:schema12,data:data23};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/stream-name",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data23};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data["stream-description"] !== undefined){
let data24 = data["stream-description"];
if(typeof data24 === "string"){
if(func3(data24) > 1000){
const err67 = {instancePath:instancePath+"/stream-description",schemaPath:"#/definitions/text/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema12,data:data24};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(func3(data24) < 1){
const err68 = {instancePath:instancePath+"/stream-description",schemaPath:"#/definitions/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema12,data:data24};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(!pattern0.test(data24)){
const err69 = {instancePath:instancePath+"/stream-description",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff]+(?<!\\s)$"},message:"must match pattern \""+"^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff]+(?<!\\s)$"+"\"",schema:"^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff]+(?<!\\s)$",parentSchema:schema12,data:data24};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
else {
const err70 = {instancePath:instancePath+"/stream-description",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data24};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data["stream-url"] !== undefined){
let data25 = data["stream-url"];
if(typeof data25 === "string"){
if(func3(data25) > 1000){
const err71 = {instancePath:instancePath+"/stream-url",schemaPath:"#/definitions/text/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema12,data:data25};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(func3(data25) < 1){
const err72 = {instancePath:instancePath+"/stream-url",schemaPath:"#/definitions/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema12,data:data25};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(!pattern0.test(data25)){
const err73 = {instancePath:instancePath+"/stream-url",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff]+(?<!\\s)$"},message:"must match pattern \""+"^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff]+(?<!\\s)$"+"\"",schema:"^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff]+(?<!\\s)$",parentSchema:schema12,data:data25};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
else {
const err74 = {instancePath:instancePath+"/stream-url",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data25};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data.genre !== undefined){
let data26 = data.genre;
if(typeof data26 === "string"){
if(func3(data26) > 1000){
const err75 = {instancePath:instancePath+"/genre",schemaPath:"#/definitions/text/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema12,data:data26};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(func3(data26) < 1){
const err76 = {instancePath:instancePath+"/genre",schemaPath:"#/definitions/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema12,data:data26};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(!pattern0.test(data26)){
const err77 = {instancePath:instancePath+"/genre",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff]+(?<!\\s)$"},message:"must match pattern \""+"^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff]+(?<!\\s)$"+"\"",schema:"^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff]+(?<!\\s)$",parentSchema:schema12,data:data26};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
else {
const err78 = {instancePath:instancePath+"/genre",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data26};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data.bitrate !== undefined){
let data27 = data.bitrate;
if(typeof data27 === "string"){
if(func3(data27) > 1000){
const err79 = {instancePath:instancePath+"/bitrate",schemaPath:"#/definitions/text/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema12,data:data27};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(func3(data27) < 1){
const err80 = {instancePath:instancePath+"/bitrate",schemaPath:"#/definitions/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema12,data:data27};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(!pattern0.test(data27)){
const err81 = {instancePath:instancePath+"/bitrate",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff]+(?<!\\s)$"},message:"must match pattern \""+"^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff]+(?<!\\s)$"+"\"",schema:"^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff]+(?<!\\s)$",parentSchema:schema12,data:data27};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
else {
const err82 = {instancePath:instancePath+"/bitrate",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data27};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data.type !== undefined){
let data28 = data.type;
if(typeof data28 === "string"){
if(func3(data28) > 1000){
const err83 = {instancePath:instancePath+"/type",schemaPath:"#/definitions/text/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema12,data:data28};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(func3(data28) < 1){
const err84 = {instancePath:instancePath+"/type",schemaPath:"#/definitions/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema12,data:data28};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(!pattern0.test(data28)){
const err85 = {instancePath:instancePath+"/type",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff]+(?<!\\s)$"},message:"must match pattern \""+"^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff]+(?<!\\s)$"+"\"",schema:"^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff]+(?<!\\s)$",parentSchema:schema12,data:data28};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
else {
const err86 = {instancePath:instancePath+"/type",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data28};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data.subtype !== undefined){
let data29 = data.subtype;
if(typeof data29 === "string"){
if(func3(data29) > 1000){
const err87 = {instancePath:instancePath+"/subtype",schemaPath:"#/definitions/text/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema12,data:data29};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(func3(data29) < 1){
const err88 = {instancePath:instancePath+"/subtype",schemaPath:"#/definitions/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema12,data:data29};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(!pattern0.test(data29)){
const err89 = {instancePath:instancePath+"/subtype",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff]+(?<!\\s)$"},message:"must match pattern \""+"^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff]+(?<!\\s)$"+"\"",schema:"^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff]+(?<!\\s)$",parentSchema:schema12,data:data29};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
else {
const err90 = {instancePath:instancePath+"/subtype",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data29};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data["http-headers"] !== undefined){
if(!(validate15(data["http-headers"], {instancePath:instancePath+"/http-headers",parentData:data,parentDataProperty:"http-headers",rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
if(data.authentication !== undefined){
if(!(validate23(data.authentication, {instancePath:instancePath+"/authentication",parentData:data,parentDataProperty:"authentication",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
const err91 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema46.type,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

const schema71 = {"title":"IcecastPaths","description":"Where files are.","type":"object","additionalProperties":false,"required":["basedir","webroot","adminroot","logdir"],"properties":{"basedir":{"$ref":"#/definitions/path","description":"For chroot."},"webroot":{"$ref":"#/definitions/path","description":"Files that are served, and fallback files."},"adminroot":{"$ref":"#/definitions/path","description":"Style sheets of the admin pages."},"logdir":{"$ref":"#/definitions/path","description":"Log files."},"pidfile":{"$ref":"#/definitions/path","description":"Its process id."},"deny-ip":{"$ref":"#/definitions/path","description":"Addresses that are refused."},"allow-ip":{"$ref":"#/definitions/path","description":"Addresses that alone are let in."},"ssl-certificate":{"$ref":"#/definitions/path","description":"Certificate and key in one file."},"ssl-allowed-ciphers":{"$ref":"#/definitions/text","description":"Ciphers."},"alias":{"type":"array","items":{"$ref":"#/definitions/alias"},"description":"Other names of mounts and files."}}};
const schema81 = {"title":"IcecastAlias","description":"Another name.","type":"object","additionalProperties":false,"required":["@source","@destination"],"properties":{"@source":{"type":"string","pattern":"^/[^\\s\\u0000-\\u001f]*$","description":"What is asked for."},"@destination":{"type":"string","pattern":"^/[^\\s\\u0000-\\u001f]*$","description":"What is given."},"@port":{"$ref":"#/definitions/port","description":"Only on this port."},"@bind-address":{"$ref":"#/definitions/host","description":"Only on this address."}}};
const pattern51 = new RegExp("^/[^\\s\\u0000-\\u001f]*$", "u");

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["@source"] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "@source"},message:"must have required property '"+"@source"+"'",schema:schema81.required,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data["@destination"] === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "@destination"},message:"must have required property '"+"@destination"+"'",schema:schema81.required,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "@source") || (key0 === "@destination")) || (key0 === "@port")) || (key0 === "@bind-address"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data["@source"] !== undefined){
let data0 = data["@source"];
if(typeof data0 === "string"){
if(!pattern51.test(data0)){
const err3 = {instancePath:instancePath+"/@source",schemaPath:"#/properties/%40source/pattern",keyword:"pattern",params:{pattern: "^/[^\\s\\u0000-\\u001f]*$"},message:"must match pattern \""+"^/[^\\s\\u0000-\\u001f]*$"+"\"",schema:"^/[^\\s\\u0000-\\u001f]*$",parentSchema:schema81.properties["@source"],data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/@source",schemaPath:"#/properties/%40source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema81.properties["@source"].type,parentSchema:schema81.properties["@source"],data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data["@destination"] !== undefined){
let data1 = data["@destination"];
if(typeof data1 === "string"){
if(!pattern51.test(data1)){
const err5 = {instancePath:instancePath+"/@destination",schemaPath:"#/properties/%40destination/pattern",keyword:"pattern",params:{pattern: "^/[^\\s\\u0000-\\u001f]*$"},message:"must match pattern \""+"^/[^\\s\\u0000-\\u001f]*$"+"\"",schema:"^/[^\\s\\u0000-\\u001f]*$",parentSchema:schema81.properties["@destination"],data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/@destination",schemaPath:"#/properties/%40destination/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema81.properties["@destination"].type,parentSchema:schema81.properties["@destination"],data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data["@port"] !== undefined){
let data2 = data["@port"];
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err7 = {instancePath:instancePath+"/@port",schemaPath:"#/definitions/port/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema19.type,parentSchema:schema19,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 65535 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/@port",schemaPath:"#/definitions/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema19,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/@port",schemaPath:"#/definitions/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema19,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data["@bind-address"] !== undefined){
let data3 = data["@bind-address"];
if(typeof data3 === "string"){
if(func3(data3) > 253){
const err10 = {instancePath:instancePath+"/@bind-address",schemaPath:"#/definitions/host/maxLength",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters",schema:253,parentSchema:schema18,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern5.test(data3)){
const err11 = {instancePath:instancePath+"/@bind-address",schemaPath:"#/definitions/host/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_]([A-Za-z0-9._:-]*[A-Za-z0-9_])?$|^[0-9A-Fa-f:]+$"},message:"must match pattern \""+"^[A-Za-z0-9_]([A-Za-z0-9._:-]*[A-Za-z0-9_])?$|^[0-9A-Fa-f:]+$"+"\"",schema:"^[A-Za-z0-9_]([A-Za-z0-9._:-]*[A-Za-z0-9_])?$|^[0-9A-Fa-f:]+$",parentSchema:schema18,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/@bind-address",schemaPath:"#/definitions/host/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.type,parentSchema:schema18,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema81.type,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}


function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.basedir === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "basedir"},message:"must have required property '"+"basedir"+"'",schema:schema71.required,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.webroot === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "webroot"},message:"must have required property '"+"webroot"+"'",schema:schema71.required,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.adminroot === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "adminroot"},message:"must have required property '"+"adminroot"+"'",schema:schema71.required,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.logdir === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "logdir"},message:"must have required property '"+"logdir"+"'",schema:schema71.required,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema71.properties, key0))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.basedir !== undefined){
let data0 = data.basedir;
if(typeof data0 === "string"){
if(func3(data0) > 500){
const err5 = {instancePath:instancePath+"/basedir",schemaPath:"#/definitions/path/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema16,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern4.test(data0)){
const err6 = {instancePath:instancePath+"/basedir",schemaPath:"#/definitions/path/pattern",keyword:"pattern",params:{pattern: "^/[^\\s\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^/[^\\s\\u0000-\\u001f\\u007f]*$"+"\"",schema:"^/[^\\s\\u0000-\\u001f\\u007f]*$",parentSchema:schema16,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/basedir",schemaPath:"#/definitions/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.type,parentSchema:schema16,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.webroot !== undefined){
let data1 = data.webroot;
if(typeof data1 === "string"){
if(func3(data1) > 500){
const err8 = {instancePath:instancePath+"/webroot",schemaPath:"#/definitions/path/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema16,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern4.test(data1)){
const err9 = {instancePath:instancePath+"/webroot",schemaPath:"#/definitions/path/pattern",keyword:"pattern",params:{pattern: "^/[^\\s\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^/[^\\s\\u0000-\\u001f\\u007f]*$"+"\"",schema:"^/[^\\s\\u0000-\\u001f\\u007f]*$",parentSchema:schema16,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/webroot",schemaPath:"#/definitions/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.type,parentSchema:schema16,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.adminroot !== undefined){
let data2 = data.adminroot;
if(typeof data2 === "string"){
if(func3(data2) > 500){
const err11 = {instancePath:instancePath+"/adminroot",schemaPath:"#/definitions/path/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema16,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!pattern4.test(data2)){
const err12 = {instancePath:instancePath+"/adminroot",schemaPath:"#/definitions/path/pattern",keyword:"pattern",params:{pattern: "^/[^\\s\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^/[^\\s\\u0000-\\u001f\\u007f]*$"+"\"",schema:"^/[^\\s\\u0000-\\u001f\\u007f]*$",parentSchema:schema16,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/adminroot",schemaPath:"#/definitions/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.type,parentSchema:schema16,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.logdir !== undefined){
let data3 = data.logdir;
if(typeof data3 === "string"){
if(func3(data3) > 500){
const err14 = {instancePath:instancePath+"/logdir",schemaPath:"#/definitions/path/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema16,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!pattern4.test(data3)){
const err15 = {instancePath:instancePath+"/logdir",schemaPath:"#/definitions/path/pattern",keyword:"pattern",params:{pattern: "^/[^\\s\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^/[^\\s\\u0000-\\u001f\\u007f]*$"+"\"",schema:"^/[^\\s\\u0000-\\u001f\\u007f]*$",parentSchema:schema16,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/logdir",schemaPath:"#/definitions/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.type,parentSchema:schema16,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.pidfile !== undefined){
let data4 = data.pidfile;
if(typeof data4 === "string"){
if(func3(data4) > 500){
const err17 = {instancePath:instancePath+"/pidfile",schemaPath:"#/definitions/path/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema16,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!pattern4.test(data4)){
const err18 = {instancePath:instancePath+"/pidfile",schemaPath:"#/definitions/path/pattern",keyword:"pattern",params:{pattern: "^/[^\\s\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^/[^\\s\\u0000-\\u001f\\u007f]*$"+"\"",schema:"^/[^\\s\\u0000-\\u001f\\u007f]*$",parentSchema:schema16,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/pidfile",schemaPath:"#/definitions/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.type,parentSchema:schema16,data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data["deny-ip"] !== undefined){
let data5 = data["deny-ip"];
if(typeof data5 === "string"){
if(func3(data5) > 500){
const err20 = {instancePath:instancePath+"/deny-ip",schemaPath:"#/definitions/path/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema16,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!pattern4.test(data5)){
const err21 = {instancePath:instancePath+"/deny-ip",schemaPath:"#/definitions/path/pattern",keyword:"pattern",params:{pattern: "^/[^\\s\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^/[^\\s\\u0000-\\u001f\\u007f]*$"+"\"",schema:"^/[^\\s\\u0000-\\u001f\\u007f]*$",parentSchema:schema16,data:data5};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/deny-ip",schemaPath:"#/definitions/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.type,parentSchema:schema16,data:data5};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data["allow-ip"] !== undefined){
let data6 = data["allow-ip"];
if(typeof data6 === "string"){
if(func3(data6) > 500){
const err23 = {instancePath:instancePath+"/allow-ip",schemaPath:"#/definitions/path/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema16,data:data6};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!pattern4.test(data6)){
const err24 = {instancePath:instancePath+"/allow-ip",schemaPath:"#/definitions/path/pattern",keyword:"pattern",params:{pattern: "^/[^\\s\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^/[^\\s\\u0000-\\u001f\\u007f]*$"+"\"",schema:"^/[^\\s\\u0000-\\u001f\\u007f]*$",parentSchema:schema16,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/allow-ip",schemaPath:"#/definitions/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.type,parentSchema:schema16,data:data6};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data["ssl-certificate"] !== undefined){
let data7 = data["ssl-certificate"];
if(typeof data7 === "string"){
if(func3(data7) > 500){
const err26 = {instancePath:instancePath+"/ssl-certificate",schemaPath:"#/definitions/path/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema16,data:data7};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!pattern4.test(data7)){
const err27 = {instancePath:instancePath+"/ssl-certificate",schemaPath:"#/definitions/path/pattern",keyword:"pattern",params:{pattern: "^/[^\\s\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^/[^\\s\\u0000-\\u001f\\u007f]*$"+"\"",schema:"^/[^\\s\\u0000-\\u001f\\u007f]*$",parentSchema:schema16,data:data7};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/ssl-certificate",schemaPath:"#/definitions/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.type,parentSchema:schema16,data:data7};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data["ssl-allowed-ciphers"] !== undefined){
let data8 = data["ssl-allowed-ciphers"];
if(typeof data8 === "string"){
if(func3(data8) > 1000){
const err29 = {instancePath:instancePath+"/ssl-allowed-ciphers",schemaPath:"#/definitions/text/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema12,data:data8};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(func3(data8) < 1){
const err30 = {instancePath:instancePath+"/ssl-allowed-ciphers",schemaPath:"#/definitions/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema12,data:data8};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(!pattern0.test(data8)){
const err31 = {instancePath:instancePath+"/ssl-allowed-ciphers",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff]+(?<!\\s)$"},message:"must match pattern \""+"^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff]+(?<!\\s)$"+"\"",schema:"^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff]+(?<!\\s)$",parentSchema:schema12,data:data8};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/ssl-allowed-ciphers",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data8};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.alias !== undefined){
let data9 = data.alias;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
if(!(validate29(data9[i0], {instancePath:instancePath+"/alias/" + i0,parentData:data9,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
}
else {
const err33 = {instancePath:instancePath+"/alias",schemaPath:"#/properties/alias/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema71.properties.alias.type,parentSchema:schema71.properties.alias,data:data9};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema71.type,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}

const schema84 = {"title":"IcecastLogging","description":"Log files.","type":"object","additionalProperties":false,"required":["accesslog","errorlog"],"properties":{"accesslog":{"$ref":"#/definitions/fileName","description":"A line for each listener who left."},"errorlog":{"$ref":"#/definitions/fileName","description":"Everything else."},"playlistlog":{"$ref":"#/definitions/fileName","description":"Titles."},"loglevel":{"type":"integer","minimum":0,"maximum":4,"description":"1 errors, 2 warnings, 3 information, 4 everything."},"logsize":{"type":"integer","minimum":1,"maximum":2147483647,"description":"Size at which it starts a new file, kB."},"logarchive":{"$ref":"#/definitions/bit","description":"Whether old files keep a time in their name."}}};
const schema85 = {"type":"string","maxLength":255,"pattern":"^(-|[^/\\s\\u0000-\\u001f][^/\\u0000-\\u001f]*)$","description":"The name of a file in logdir; - is standard error."};
const pattern54 = new RegExp("^(-|[^/\\s\\u0000-\\u001f][^/\\u0000-\\u001f]*)$", "u");

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.accesslog === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "accesslog"},message:"must have required property '"+"accesslog"+"'",schema:schema84.required,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.errorlog === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "errorlog"},message:"must have required property '"+"errorlog"+"'",schema:schema84.required,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "accesslog") || (key0 === "errorlog")) || (key0 === "playlistlog")) || (key0 === "loglevel")) || (key0 === "logsize")) || (key0 === "logarchive"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.accesslog !== undefined){
let data0 = data.accesslog;
if(typeof data0 === "string"){
if(func3(data0) > 255){
const err3 = {instancePath:instancePath+"/accesslog",schemaPath:"#/definitions/fileName/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema85,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern54.test(data0)){
const err4 = {instancePath:instancePath+"/accesslog",schemaPath:"#/definitions/fileName/pattern",keyword:"pattern",params:{pattern: "^(-|[^/\\s\\u0000-\\u001f][^/\\u0000-\\u001f]*)$"},message:"must match pattern \""+"^(-|[^/\\s\\u0000-\\u001f][^/\\u0000-\\u001f]*)$"+"\"",schema:"^(-|[^/\\s\\u0000-\\u001f][^/\\u0000-\\u001f]*)$",parentSchema:schema85,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/accesslog",schemaPath:"#/definitions/fileName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema85.type,parentSchema:schema85,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.errorlog !== undefined){
let data1 = data.errorlog;
if(typeof data1 === "string"){
if(func3(data1) > 255){
const err6 = {instancePath:instancePath+"/errorlog",schemaPath:"#/definitions/fileName/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema85,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern54.test(data1)){
const err7 = {instancePath:instancePath+"/errorlog",schemaPath:"#/definitions/fileName/pattern",keyword:"pattern",params:{pattern: "^(-|[^/\\s\\u0000-\\u001f][^/\\u0000-\\u001f]*)$"},message:"must match pattern \""+"^(-|[^/\\s\\u0000-\\u001f][^/\\u0000-\\u001f]*)$"+"\"",schema:"^(-|[^/\\s\\u0000-\\u001f][^/\\u0000-\\u001f]*)$",parentSchema:schema85,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/errorlog",schemaPath:"#/definitions/fileName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema85.type,parentSchema:schema85,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.playlistlog !== undefined){
let data2 = data.playlistlog;
if(typeof data2 === "string"){
if(func3(data2) > 255){
const err9 = {instancePath:instancePath+"/playlistlog",schemaPath:"#/definitions/fileName/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema85,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern54.test(data2)){
const err10 = {instancePath:instancePath+"/playlistlog",schemaPath:"#/definitions/fileName/pattern",keyword:"pattern",params:{pattern: "^(-|[^/\\s\\u0000-\\u001f][^/\\u0000-\\u001f]*)$"},message:"must match pattern \""+"^(-|[^/\\s\\u0000-\\u001f][^/\\u0000-\\u001f]*)$"+"\"",schema:"^(-|[^/\\s\\u0000-\\u001f][^/\\u0000-\\u001f]*)$",parentSchema:schema85,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/playlistlog",schemaPath:"#/definitions/fileName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema85.type,parentSchema:schema85,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.loglevel !== undefined){
let data3 = data.loglevel;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err12 = {instancePath:instancePath+"/loglevel",schemaPath:"#/properties/loglevel/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema84.properties.loglevel.type,parentSchema:schema84.properties.loglevel,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 4 || isNaN(data3)){
const err13 = {instancePath:instancePath+"/loglevel",schemaPath:"#/properties/loglevel/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4},message:"must be <= 4",schema:4,parentSchema:schema84.properties.loglevel,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err14 = {instancePath:instancePath+"/loglevel",schemaPath:"#/properties/loglevel/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema84.properties.loglevel,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data.logsize !== undefined){
let data4 = data.logsize;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err15 = {instancePath:instancePath+"/logsize",schemaPath:"#/properties/logsize/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema84.properties.logsize.type,parentSchema:schema84.properties.logsize,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 2147483647 || isNaN(data4)){
const err16 = {instancePath:instancePath+"/logsize",schemaPath:"#/properties/logsize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema84.properties.logsize,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data4 < 1 || isNaN(data4)){
const err17 = {instancePath:instancePath+"/logsize",schemaPath:"#/properties/logsize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema84.properties.logsize,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data.logarchive !== undefined){
let data5 = data.logarchive;
if(!((data5 === 0) || (data5 === 1))){
const err18 = {instancePath:instancePath+"/logarchive",schemaPath:"#/definitions/bit/enum",keyword:"enum",params:{allowedValues: schema15.enum},message:"must be equal to one of the allowed values",schema:schema15.enum,parentSchema:schema15,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema84.type,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}

const schema89 = {"title":"IcecastSecurity","description":"Read at start only.","type":"object","additionalProperties":false,"required":[],"properties":{"chroot":{"$ref":"#/definitions/bit","description":"Whether it locks itself into basedir."},"changeowner":{"title":"IcecastChangeOwner","description":"Who it becomes when started as root.","type":"object","additionalProperties":false,"required":["user","group"],"properties":{"user":{"$ref":"#/definitions/text","description":"User."},"group":{"$ref":"#/definitions/text","description":"Group."}}}}};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "chroot") || (key0 === "changeowner"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.chroot !== undefined){
let data0 = data.chroot;
if(!((data0 === 0) || (data0 === 1))){
const err1 = {instancePath:instancePath+"/chroot",schemaPath:"#/definitions/bit/enum",keyword:"enum",params:{allowedValues: schema15.enum},message:"must be equal to one of the allowed values",schema:schema15.enum,parentSchema:schema15,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.changeowner !== undefined){
let data1 = data.changeowner;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.user === undefined){
const err2 = {instancePath:instancePath+"/changeowner",schemaPath:"#/properties/changeowner/required",keyword:"required",params:{missingProperty: "user"},message:"must have required property '"+"user"+"'",schema:schema89.properties.changeowner.required,parentSchema:schema89.properties.changeowner,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1.group === undefined){
const err3 = {instancePath:instancePath+"/changeowner",schemaPath:"#/properties/changeowner/required",keyword:"required",params:{missingProperty: "group"},message:"must have required property '"+"group"+"'",schema:schema89.properties.changeowner.required,parentSchema:schema89.properties.changeowner,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key1 in data1){
if(!((key1 === "user") || (key1 === "group"))){
const err4 = {instancePath:instancePath+"/changeowner",schemaPath:"#/properties/changeowner/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema89.properties.changeowner,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data1.user !== undefined){
let data2 = data1.user;
if(typeof data2 === "string"){
if(func3(data2) > 1000){
const err5 = {instancePath:instancePath+"/changeowner/user",schemaPath:"#/definitions/text/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema12,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func3(data2) < 1){
const err6 = {instancePath:instancePath+"/changeowner/user",schemaPath:"#/definitions/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema12,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern0.test(data2)){
const err7 = {instancePath:instancePath+"/changeowner/user",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff]+(?<!\\s)$"},message:"must match pattern \""+"^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff]+(?<!\\s)$"+"\"",schema:"^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff]+(?<!\\s)$",parentSchema:schema12,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/changeowner/user",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data1.group !== undefined){
let data3 = data1.group;
if(typeof data3 === "string"){
if(func3(data3) > 1000){
const err9 = {instancePath:instancePath+"/changeowner/group",schemaPath:"#/definitions/text/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema12,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func3(data3) < 1){
const err10 = {instancePath:instancePath+"/changeowner/group",schemaPath:"#/definitions/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema12,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern0.test(data3)){
const err11 = {instancePath:instancePath+"/changeowner/group",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff]+(?<!\\s)$"},message:"must match pattern \""+"^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff]+(?<!\\s)$"+"\"",schema:"^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff]+(?<!\\s)$",parentSchema:schema12,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/changeowner/group",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/changeowner",schemaPath:"#/properties/changeowner/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema89.properties.changeowner.type,parentSchema:schema89.properties.changeowner,data:data1};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema89.type,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.location === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "location"},message:"must have required property '"+"location"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.admin === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "admin"},message:"must have required property '"+"admin"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.hostname === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hostname"},message:"must have required property '"+"hostname"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.limits === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "limits"},message:"must have required property '"+"limits"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.authentication === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "authentication"},message:"must have required property '"+"authentication"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data["listen-socket"] === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "listen-socket"},message:"must have required property '"+"listen-socket"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.paths === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "paths"},message:"must have required property '"+"paths"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.logging === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "logging"},message:"must have required property '"+"logging"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.location !== undefined){
let data0 = data.location;
if(typeof data0 === "string"){
if(func3(data0) > 1000){
const err9 = {instancePath:instancePath+"/location",schemaPath:"#/definitions/text/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema12,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func3(data0) < 1){
const err10 = {instancePath:instancePath+"/location",schemaPath:"#/definitions/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema12,data:data0};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern0.test(data0)){
const err11 = {instancePath:instancePath+"/location",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff]+(?<!\\s)$"},message:"must match pattern \""+"^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff]+(?<!\\s)$"+"\"",schema:"^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff]+(?<!\\s)$",parentSchema:schema12,data:data0};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/location",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data0};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.admin !== undefined){
let data1 = data.admin;
if(typeof data1 === "string"){
if(func3(data1) > 1000){
const err13 = {instancePath:instancePath+"/admin",schemaPath:"#/definitions/text/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema12,data:data1};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(func3(data1) < 1){
const err14 = {instancePath:instancePath+"/admin",schemaPath:"#/definitions/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema12,data:data1};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!pattern0.test(data1)){
const err15 = {instancePath:instancePath+"/admin",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff]+(?<!\\s)$"},message:"must match pattern \""+"^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff]+(?<!\\s)$"+"\"",schema:"^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff]+(?<!\\s)$",parentSchema:schema12,data:data1};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/admin",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data1};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.hostname !== undefined){
let data2 = data.hostname;
if(typeof data2 === "string"){
if(func3(data2) > 253){
const err17 = {instancePath:instancePath+"/hostname",schemaPath:"#/properties/hostname/maxLength",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters",schema:253,parentSchema:schema11.properties.hostname,data:data2};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!pattern2.test(data2)){
const err18 = {instancePath:instancePath+"/hostname",schemaPath:"#/properties/hostname/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_\\[]([A-Za-z0-9._:-]*[A-Za-z0-9_\\]])?$"},message:"must match pattern \""+"^[A-Za-z0-9_\\[]([A-Za-z0-9._:-]*[A-Za-z0-9_\\]])?$"+"\"",schema:"^[A-Za-z0-9_\\[]([A-Za-z0-9._:-]*[A-Za-z0-9_\\]])?$",parentSchema:schema11.properties.hostname,data:data2};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/hostname",schemaPath:"#/properties/hostname/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.hostname.type,parentSchema:schema11.properties.hostname,data:data2};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data["server-id"] !== undefined){
let data3 = data["server-id"];
if(typeof data3 === "string"){
if(func3(data3) > 1000){
const err20 = {instancePath:instancePath+"/server-id",schemaPath:"#/definitions/text/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema12,data:data3};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(func3(data3) < 1){
const err21 = {instancePath:instancePath+"/server-id",schemaPath:"#/definitions/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema12,data:data3};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!pattern0.test(data3)){
const err22 = {instancePath:instancePath+"/server-id",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff]+(?<!\\s)$"},message:"must match pattern \""+"^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff]+(?<!\\s)$"+"\"",schema:"^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff]+(?<!\\s)$",parentSchema:schema12,data:data3};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/server-id",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data3};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.fileserve !== undefined){
let data4 = data.fileserve;
if(!((data4 === 0) || (data4 === 1))){
const err24 = {instancePath:instancePath+"/fileserve",schemaPath:"#/definitions/bit/enum",keyword:"enum",params:{allowedValues: schema15.enum},message:"must be equal to one of the allowed values",schema:schema15.enum,parentSchema:schema15,data:data4};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data["mime-types"] !== undefined){
let data5 = data["mime-types"];
if(typeof data5 === "string"){
if(func3(data5) > 500){
const err25 = {instancePath:instancePath+"/mime-types",schemaPath:"#/definitions/path/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema16,data:data5};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!pattern4.test(data5)){
const err26 = {instancePath:instancePath+"/mime-types",schemaPath:"#/definitions/path/pattern",keyword:"pattern",params:{pattern: "^/[^\\s\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^/[^\\s\\u0000-\\u001f\\u007f]*$"+"\"",schema:"^/[^\\s\\u0000-\\u001f\\u007f]*$",parentSchema:schema16,data:data5};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/mime-types",schemaPath:"#/definitions/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.type,parentSchema:schema16,data:data5};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data["relays-on-demand"] !== undefined){
let data6 = data["relays-on-demand"];
if(!((data6 === 0) || (data6 === 1))){
const err28 = {instancePath:instancePath+"/relays-on-demand",schemaPath:"#/definitions/bit/enum",keyword:"enum",params:{allowedValues: schema15.enum},message:"must be equal to one of the allowed values",schema:schema15.enum,parentSchema:schema15,data:data6};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data["master-server"] !== undefined){
let data7 = data["master-server"];
if(typeof data7 === "string"){
if(func3(data7) > 253){
const err29 = {instancePath:instancePath+"/master-server",schemaPath:"#/definitions/host/maxLength",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters",schema:253,parentSchema:schema18,data:data7};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!pattern5.test(data7)){
const err30 = {instancePath:instancePath+"/master-server",schemaPath:"#/definitions/host/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_]([A-Za-z0-9._:-]*[A-Za-z0-9_])?$|^[0-9A-Fa-f:]+$"},message:"must match pattern \""+"^[A-Za-z0-9_]([A-Za-z0-9._:-]*[A-Za-z0-9_])?$|^[0-9A-Fa-f:]+$"+"\"",schema:"^[A-Za-z0-9_]([A-Za-z0-9._:-]*[A-Za-z0-9_])?$|^[0-9A-Fa-f:]+$",parentSchema:schema18,data:data7};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/master-server",schemaPath:"#/definitions/host/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.type,parentSchema:schema18,data:data7};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data["master-server-port"] !== undefined){
let data8 = data["master-server-port"];
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err32 = {instancePath:instancePath+"/master-server-port",schemaPath:"#/definitions/port/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema19.type,parentSchema:schema19,data:data8};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 65535 || isNaN(data8)){
const err33 = {instancePath:instancePath+"/master-server-port",schemaPath:"#/definitions/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema19,data:data8};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data8 < 1 || isNaN(data8)){
const err34 = {instancePath:instancePath+"/master-server-port",schemaPath:"#/definitions/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema19,data:data8};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
if(data["master-update-interval"] !== undefined){
let data9 = data["master-update-interval"];
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err35 = {instancePath:instancePath+"/master-update-interval",schemaPath:"#/properties/master-update-interval/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties["master-update-interval"].type,parentSchema:schema11.properties["master-update-interval"],data:data9};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 2147483647 || isNaN(data9)){
const err36 = {instancePath:instancePath+"/master-update-interval",schemaPath:"#/properties/master-update-interval/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema11.properties["master-update-interval"],data:data9};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data9 < 1 || isNaN(data9)){
const err37 = {instancePath:instancePath+"/master-update-interval",schemaPath:"#/properties/master-update-interval/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties["master-update-interval"],data:data9};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
if(data["master-username"] !== undefined){
let data10 = data["master-username"];
if(typeof data10 === "string"){
if(func3(data10) > 1000){
const err38 = {instancePath:instancePath+"/master-username",schemaPath:"#/definitions/text/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema12,data:data10};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(func3(data10) < 1){
const err39 = {instancePath:instancePath+"/master-username",schemaPath:"#/definitions/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema12,data:data10};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(!pattern0.test(data10)){
const err40 = {instancePath:instancePath+"/master-username",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff]+(?<!\\s)$"},message:"must match pattern \""+"^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff]+(?<!\\s)$"+"\"",schema:"^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff]+(?<!\\s)$",parentSchema:schema12,data:data10};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/master-username",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data10};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data["master-password"] !== undefined){
let data11 = data["master-password"];
if(typeof data11 === "string"){
if(func3(data11) > 1000){
const err42 = {instancePath:instancePath+"/master-password",schemaPath:"#/definitions/exactText/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema21,data:data11};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(func3(data11) < 1){
const err43 = {instancePath:instancePath+"/master-password",schemaPath:"#/definitions/exactText/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema21,data:data11};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(!pattern7.test(data11)){
const err44 = {instancePath:instancePath+"/master-password",schemaPath:"#/definitions/exactText/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff]+$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff]+$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff]+$",parentSchema:schema21,data:data11};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/master-password",schemaPath:"#/definitions/exactText/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.type,parentSchema:schema21,data:data11};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.limits !== undefined){
let data12 = data.limits;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.clients === undefined){
const err46 = {instancePath:instancePath+"/limits",schemaPath:"#/definitions/limits/required",keyword:"required",params:{missingProperty: "clients"},message:"must have required property '"+"clients"+"'",schema:schema22.required,parentSchema:schema22,data:data12};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data12.sources === undefined){
const err47 = {instancePath:instancePath+"/limits",schemaPath:"#/definitions/limits/required",keyword:"required",params:{missingProperty: "sources"},message:"must have required property '"+"sources"+"'",schema:schema22.required,parentSchema:schema22,data:data12};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data12["queue-size"] === undefined){
const err48 = {instancePath:instancePath+"/limits",schemaPath:"#/definitions/limits/required",keyword:"required",params:{missingProperty: "queue-size"},message:"must have required property '"+"queue-size"+"'",schema:schema22.required,parentSchema:schema22,data:data12};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data12["burst-size"] === undefined){
const err49 = {instancePath:instancePath+"/limits",schemaPath:"#/definitions/limits/required",keyword:"required",params:{missingProperty: "burst-size"},message:"must have required property '"+"burst-size"+"'",schema:schema22.required,parentSchema:schema22,data:data12};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data12["header-timeout"] === undefined){
const err50 = {instancePath:instancePath+"/limits",schemaPath:"#/definitions/limits/required",keyword:"required",params:{missingProperty: "header-timeout"},message:"must have required property '"+"header-timeout"+"'",schema:schema22.required,parentSchema:schema22,data:data12};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data12["source-timeout"] === undefined){
const err51 = {instancePath:instancePath+"/limits",schemaPath:"#/definitions/limits/required",keyword:"required",params:{missingProperty: "source-timeout"},message:"must have required property '"+"source-timeout"+"'",schema:schema22.required,parentSchema:schema22,data:data12};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
for(const key1 in data12){
if(!(((((((key1 === "clients") || (key1 === "sources")) || (key1 === "queue-size")) || (key1 === "burst-size")) || (key1 === "client-timeout")) || (key1 === "header-timeout")) || (key1 === "source-timeout"))){
const err52 = {instancePath:instancePath+"/limits",schemaPath:"#/definitions/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema22,data:data12};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data12.clients !== undefined){
let data13 = data12.clients;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err53 = {instancePath:instancePath+"/limits/clients",schemaPath:"#/definitions/limits/properties/clients/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema22.properties.clients.type,parentSchema:schema22.properties.clients,data:data13};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 2147483647 || isNaN(data13)){
const err54 = {instancePath:instancePath+"/limits/clients",schemaPath:"#/definitions/limits/properties/clients/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema22.properties.clients,data:data13};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data13 < 1 || isNaN(data13)){
const err55 = {instancePath:instancePath+"/limits/clients",schemaPath:"#/definitions/limits/properties/clients/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema22.properties.clients,data:data13};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
if(data12.sources !== undefined){
let data14 = data12.sources;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err56 = {instancePath:instancePath+"/limits/sources",schemaPath:"#/definitions/limits/properties/sources/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema22.properties.sources.type,parentSchema:schema22.properties.sources,data:data14};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 2147483647 || isNaN(data14)){
const err57 = {instancePath:instancePath+"/limits/sources",schemaPath:"#/definitions/limits/properties/sources/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema22.properties.sources,data:data14};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data14 < 1 || isNaN(data14)){
const err58 = {instancePath:instancePath+"/limits/sources",schemaPath:"#/definitions/limits/properties/sources/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema22.properties.sources,data:data14};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
if(data12["queue-size"] !== undefined){
let data15 = data12["queue-size"];
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err59 = {instancePath:instancePath+"/limits/queue-size",schemaPath:"#/definitions/limits/properties/queue-size/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema22.properties["queue-size"].type,parentSchema:schema22.properties["queue-size"],data:data15};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 2147483647 || isNaN(data15)){
const err60 = {instancePath:instancePath+"/limits/queue-size",schemaPath:"#/definitions/limits/properties/queue-size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema22.properties["queue-size"],data:data15};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data15 < 0 || isNaN(data15)){
const err61 = {instancePath:instancePath+"/limits/queue-size",schemaPath:"#/definitions/limits/properties/queue-size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema22.properties["queue-size"],data:data15};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
if(data12["burst-size"] !== undefined){
let data16 = data12["burst-size"];
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err62 = {instancePath:instancePath+"/limits/burst-size",schemaPath:"#/definitions/limits/properties/burst-size/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema22.properties["burst-size"].type,parentSchema:schema22.properties["burst-size"],data:data16};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 2147483647 || isNaN(data16)){
const err63 = {instancePath:instancePath+"/limits/burst-size",schemaPath:"#/definitions/limits/properties/burst-size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema22.properties["burst-size"],data:data16};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data16 < 0 || isNaN(data16)){
const err64 = {instancePath:instancePath+"/limits/burst-size",schemaPath:"#/definitions/limits/properties/burst-size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema22.properties["burst-size"],data:data16};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
if(data12["client-timeout"] !== undefined){
let data17 = data12["client-timeout"];
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err65 = {instancePath:instancePath+"/limits/client-timeout",schemaPath:"#/definitions/limits/properties/client-timeout/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema22.properties["client-timeout"].type,parentSchema:schema22.properties["client-timeout"],data:data17};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 2147483647 || isNaN(data17)){
const err66 = {instancePath:instancePath+"/limits/client-timeout",schemaPath:"#/definitions/limits/properties/client-timeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema22.properties["client-timeout"],data:data17};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(data17 < 1 || isNaN(data17)){
const err67 = {instancePath:instancePath+"/limits/client-timeout",schemaPath:"#/definitions/limits/properties/client-timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema22.properties["client-timeout"],data:data17};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
if(data12["header-timeout"] !== undefined){
let data18 = data12["header-timeout"];
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err68 = {instancePath:instancePath+"/limits/header-timeout",schemaPath:"#/definitions/limits/properties/header-timeout/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema22.properties["header-timeout"].type,parentSchema:schema22.properties["header-timeout"],data:data18};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 2147483647 || isNaN(data18)){
const err69 = {instancePath:instancePath+"/limits/header-timeout",schemaPath:"#/definitions/limits/properties/header-timeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema22.properties["header-timeout"],data:data18};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data18 < 1 || isNaN(data18)){
const err70 = {instancePath:instancePath+"/limits/header-timeout",schemaPath:"#/definitions/limits/properties/header-timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema22.properties["header-timeout"],data:data18};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
if(data12["source-timeout"] !== undefined){
let data19 = data12["source-timeout"];
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err71 = {instancePath:instancePath+"/limits/source-timeout",schemaPath:"#/definitions/limits/properties/source-timeout/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema22.properties["source-timeout"].type,parentSchema:schema22.properties["source-timeout"],data:data19};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 2147483647 || isNaN(data19)){
const err72 = {instancePath:instancePath+"/limits/source-timeout",schemaPath:"#/definitions/limits/properties/source-timeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema22.properties["source-timeout"],data:data19};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data19 < 1 || isNaN(data19)){
const err73 = {instancePath:instancePath+"/limits/source-timeout",schemaPath:"#/definitions/limits/properties/source-timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema22.properties["source-timeout"],data:data19};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
}
else {
const err74 = {instancePath:instancePath+"/limits",schemaPath:"#/definitions/limits/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema22.type,parentSchema:schema22,data:data12};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data.authentication !== undefined){
if(!(validate11(data.authentication, {instancePath:instancePath+"/authentication",parentData:data,parentDataProperty:"authentication",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data["listen-socket"] !== undefined){
let data21 = data["listen-socket"];
if(Array.isArray(data21)){
const len0 = data21.length;
for(let i0=0; i0<len0; i0++){
if(!(validate13(data21[i0], {instancePath:instancePath+"/listen-socket/" + i0,parentData:data21,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
}
else {
const err75 = {instancePath:instancePath+"/listen-socket",schemaPath:"#/properties/listen-socket/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties["listen-socket"].type,parentSchema:schema11.properties["listen-socket"],data:data21};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data["http-headers"] !== undefined){
if(!(validate15(data["http-headers"], {instancePath:instancePath+"/http-headers",parentData:data,parentDataProperty:"http-headers",rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
if(data.relay !== undefined){
let data24 = data.relay;
if(Array.isArray(data24)){
const len1 = data24.length;
for(let i1=0; i1<len1; i1++){
if(!(validate19(data24[i1], {instancePath:instancePath+"/relay/" + i1,parentData:data24,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
}
}
else {
const err76 = {instancePath:instancePath+"/relay",schemaPath:"#/properties/relay/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.relay.type,parentSchema:schema11.properties.relay,data:data24};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data.mount !== undefined){
let data26 = data.mount;
if(Array.isArray(data26)){
const len2 = data26.length;
for(let i2=0; i2<len2; i2++){
if(!(validate21(data26[i2], {instancePath:instancePath+"/mount/" + i2,parentData:data26,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
else {
const err77 = {instancePath:instancePath+"/mount",schemaPath:"#/properties/mount/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.mount.type,parentSchema:schema11.properties.mount,data:data26};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data.directory !== undefined){
let data28 = data.directory;
if(Array.isArray(data28)){
if(data28.length > 25){
const err78 = {instancePath:instancePath+"/directory",schemaPath:"#/properties/directory/maxItems",keyword:"maxItems",params:{limit: 25},message:"must NOT have more than 25 items",schema:25,parentSchema:schema11.properties.directory,data:data28};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
const len3 = data28.length;
for(let i3=0; i3<len3; i3++){
let data29 = data28[i3];
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29["yp-url"] === undefined){
const err79 = {instancePath:instancePath+"/directory/" + i3,schemaPath:"#/definitions/directory/required",keyword:"required",params:{missingProperty: "yp-url"},message:"must have required property '"+"yp-url"+"'",schema:schema70.required,parentSchema:schema70,data:data29};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
for(const key2 in data29){
if(!(((key2 === "yp-url") || (key2 === "yp-url-timeout")) || (key2 === "touch-interval"))){
const err80 = {instancePath:instancePath+"/directory/" + i3,schemaPath:"#/definitions/directory/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema70,data:data29};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data29["yp-url"] !== undefined){
let data30 = data29["yp-url"];
if(typeof data30 === "string"){
if(!pattern41.test(data30)){
const err81 = {instancePath:instancePath+"/directory/" + i3+"/yp-url",schemaPath:"#/definitions/directory/properties/yp-url/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s]+$"},message:"must match pattern \""+"^https?://[^\\s]+$"+"\"",schema:"^https?://[^\\s]+$",parentSchema:schema70.properties["yp-url"],data:data30};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
else {
const err82 = {instancePath:instancePath+"/directory/" + i3+"/yp-url",schemaPath:"#/definitions/directory/properties/yp-url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema70.properties["yp-url"].type,parentSchema:schema70.properties["yp-url"],data:data30};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data29["yp-url-timeout"] !== undefined){
let data31 = data29["yp-url-timeout"];
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
const err83 = {instancePath:instancePath+"/directory/" + i3+"/yp-url-timeout",schemaPath:"#/definitions/directory/properties/yp-url-timeout/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema70.properties["yp-url-timeout"].type,parentSchema:schema70.properties["yp-url-timeout"],data:data31};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 31536000 || isNaN(data31)){
const err84 = {instancePath:instancePath+"/directory/" + i3+"/yp-url-timeout",schemaPath:"#/definitions/directory/properties/yp-url-timeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 31536000},message:"must be <= 31536000",schema:31536000,parentSchema:schema70.properties["yp-url-timeout"],data:data31};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(data31 < 1 || isNaN(data31)){
const err85 = {instancePath:instancePath+"/directory/" + i3+"/yp-url-timeout",schemaPath:"#/definitions/directory/properties/yp-url-timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema70.properties["yp-url-timeout"],data:data31};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
if(data29["touch-interval"] !== undefined){
let data32 = data29["touch-interval"];
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
const err86 = {instancePath:instancePath+"/directory/" + i3+"/touch-interval",schemaPath:"#/definitions/directory/properties/touch-interval/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema70.properties["touch-interval"].type,parentSchema:schema70.properties["touch-interval"],data:data32};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 > 31536000 || isNaN(data32)){
const err87 = {instancePath:instancePath+"/directory/" + i3+"/touch-interval",schemaPath:"#/definitions/directory/properties/touch-interval/maximum",keyword:"maximum",params:{comparison: "<=", limit: 31536000},message:"must be <= 31536000",schema:31536000,parentSchema:schema70.properties["touch-interval"],data:data32};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(data32 < 1 || isNaN(data32)){
const err88 = {instancePath:instancePath+"/directory/" + i3+"/touch-interval",schemaPath:"#/definitions/directory/properties/touch-interval/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema70.properties["touch-interval"],data:data32};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
}
else {
const err89 = {instancePath:instancePath+"/directory/" + i3,schemaPath:"#/definitions/directory/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema70.type,parentSchema:schema70,data:data29};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
else {
const err90 = {instancePath:instancePath+"/directory",schemaPath:"#/properties/directory/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.directory.type,parentSchema:schema11.properties.directory,data:data28};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data.paths !== undefined){
if(!(validate28(data.paths, {instancePath:instancePath+"/paths",parentData:data,parentDataProperty:"paths",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.logging !== undefined){
if(!(validate32(data.logging, {instancePath:instancePath+"/logging",parentData:data,parentDataProperty:"logging",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data.security !== undefined){
if(!(validate34(data.security, {instancePath:instancePath+"/security",parentData:data,parentDataProperty:"security",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
}
else {
const err91 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
