// @ts-nocheck
// Generated from schemas/inventory.schema.json by scripts/validators.ts. Do not edit.
import { createRequire } from 'node:module';
import type { ValidateFunction } from 'ajv';
import type { InventoryData } from './types.generated.ts';

const require = createRequire(import.meta.url);

/** Where passwords stand, `*` for any key. */
export const secretPlaces: readonly (readonly string[])[] = [["station","passwords","source"],["station","passwords","relay"],["station","passwords","admin"],["regions","*","icecast","login","source_password"],["regions","*","icecast","login","relay_password"],["regions","*","icecast","login","admin_password"],["regions","*","icecast","certificate","text"],["regions","*","icecast","mirror","password"],["regions","*","icecast","default_mount","password"],["regions","*","icecast","default_mount","authentication","accounts","*"],["regions","*","icecast","default_mount","authentication","ask","password"],["regions","*","icecast","default_mount","pull","password"],["regions","*","icecast","mounts","*","password"],["regions","*","icecast","mounts","*","authentication","accounts","*"],["regions","*","icecast","mounts","*","authentication","ask","password"],["regions","*","icecast","mounts","*","pull","password"],["masters","*","ssh","sudo_password"],["masters","*","icecast","login","source_password"],["masters","*","icecast","login","relay_password"],["masters","*","icecast","login","admin_password"],["masters","*","icecast","certificate","text"],["masters","*","icecast","mirror","password"],["masters","*","icecast","default_mount","password"],["masters","*","icecast","default_mount","authentication","accounts","*"],["masters","*","icecast","default_mount","authentication","ask","password"],["masters","*","icecast","default_mount","pull","password"],["masters","*","icecast","mounts","*","password"],["masters","*","icecast","mounts","*","authentication","accounts","*"],["masters","*","icecast","mounts","*","authentication","ask","password"],["masters","*","icecast","mounts","*","pull","password"],["relays","*","ssh","sudo_password"],["relays","*","icecast","login","source_password"],["relays","*","icecast","login","relay_password"],["relays","*","icecast","login","admin_password"],["relays","*","icecast","certificate","text"],["relays","*","icecast","mirror","password"],["relays","*","icecast","default_mount","password"],["relays","*","icecast","default_mount","authentication","accounts","*"],["relays","*","icecast","default_mount","authentication","ask","password"],["relays","*","icecast","default_mount","pull","password"],["relays","*","icecast","mounts","*","password"],["relays","*","icecast","mounts","*","authentication","accounts","*"],["relays","*","icecast","mounts","*","authentication","ask","password"],["relays","*","icecast","mounts","*","pull","password"],["studios","*","ssh","sudo_password"],["nameservers","*","ssh","sudo_password"],["directors","*","ssh","sudo_password"],["mounts","*","encoder","password"],["mounts","*","pull","password"],["mounts","*","authentication","accounts","*"],["mounts","*","authentication","ask","password"],["sources","*","password"],["sources","*","accounts","*","password"],["storages","*","access_key"],["storages","*","secret_key"],["groups","*","icecast","login","source_password"],["groups","*","icecast","login","relay_password"],["groups","*","icecast","login","admin_password"],["groups","*","icecast","certificate","text"],["groups","*","icecast","mirror","password"],["groups","*","icecast","default_mount","password"],["groups","*","icecast","default_mount","authentication","accounts","*"],["groups","*","icecast","default_mount","authentication","ask","password"],["groups","*","icecast","default_mount","pull","password"],["groups","*","icecast","mounts","*","password"],["groups","*","icecast","mounts","*","authentication","accounts","*"],["groups","*","icecast","mounts","*","authentication","ask","password"],["groups","*","icecast","mounts","*","pull","password"],["ssh","sudo_password"],["icecast","login","source_password"],["icecast","login","relay_password"],["icecast","login","admin_password"],["icecast","certificate","text"],["icecast","mirror","password"],["icecast","default_mount","password"],["icecast","default_mount","authentication","accounts","*"],["icecast","default_mount","authentication","ask","password"],["icecast","default_mount","pull","password"],["icecast","mounts","*","password"],["icecast","mounts","*","authentication","accounts","*"],["icecast","mounts","*","authentication","ask","password"],["icecast","mounts","*","pull","password"]];

/** Where free values stand, `*` for any key. */
export const freePlaces: readonly (readonly string[])[] = [["regions","*","vars"],["masters","*","vars"],["relays","*","vars"],["studios","*","vars"],["nameservers","*","vars"],["directors","*","vars"],["groups","*","vars"],["vars"]];


export const validate: ValidateFunction<InventoryData> = validate21;

const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"InventoryData","description":"An aircheck inventory. The files of the inventory's directory are read as one; each may hold any of these kinds.","type":"object","additionalProperties":false,"properties":{"station":{"$ref":"inventory/station.schema.json"},"regions":{"description":"The regions, by name.","type":"object","propertyNames":{"$ref":"inventory/common.schema.json#/definitions/name"},"additionalProperties":{"$ref":"inventory/region.schema.json"}},"masters":{"description":"The masters, by host name.","type":"object","propertyNames":{"$ref":"inventory/common.schema.json#/definitions/name"},"additionalProperties":{"$ref":"inventory/master.schema.json"}},"relays":{"description":"The relays, by host name.","type":"object","propertyNames":{"$ref":"inventory/common.schema.json#/definitions/name"},"additionalProperties":{"$ref":"inventory/relay.schema.json"}},"studios":{"description":"The studio boxes, by host name.","type":"object","propertyNames":{"$ref":"inventory/common.schema.json#/definitions/name"},"additionalProperties":{"$ref":"inventory/studio.schema.json"}},"nameservers":{"description":"The servers that answer DNS and do nothing else, by host name.","type":"object","propertyNames":{"$ref":"inventory/common.schema.json#/definitions/name"},"additionalProperties":{"$ref":"inventory/nameserver.schema.json"}},"directors":{"description":"The servers that lead listeners to relays by URL and do nothing else, by host name.","type":"object","propertyNames":{"$ref":"inventory/common.schema.json#/definitions/name"},"additionalProperties":{"$ref":"inventory/director.schema.json"}},"mounts":{"description":"The mounts, by name.","type":"object","propertyNames":{"$ref":"inventory/common.schema.json#/definitions/mountName"},"additionalProperties":{"$ref":"inventory/mount.schema.json"}},"sources":{"description":"The sources, by name.","type":"object","propertyNames":{"$ref":"inventory/common.schema.json#/definitions/name"},"additionalProperties":{"$ref":"inventory/source.schema.json"}},"storages":{"description":"The storages, by name.","type":"object","propertyNames":{"$ref":"inventory/common.schema.json#/definitions/name"},"additionalProperties":{"$ref":"inventory/storage.schema.json"}},"recordings":{"description":"The recordings, by name.","type":"object","propertyNames":{"$ref":"inventory/common.schema.json#/definitions/name"},"additionalProperties":{"$ref":"inventory/recording.schema.json"}},"users":{"description":"The people with accounts, by user name.","type":"object","propertyNames":{"$ref":"inventory/common.schema.json#/definitions/userName"},"additionalProperties":{"$ref":"inventory/user.schema.json"}},"dns":{"$ref":"inventory/dns.schema.json"},"director":{"$ref":"inventory/directing.schema.json"},"rollout":{"$ref":"inventory/rollout.schema.json"},"shows":{"description":"The live shows, by name.","type":"object","propertyNames":{"$ref":"inventory/common.schema.json#/definitions/name"},"additionalProperties":{"$ref":"inventory/show.schema.json"}},"groups":{"description":"Further groups of hosts, by name.","type":"object","propertyNames":{"$ref":"inventory/common.schema.json#/definitions/name"},"additionalProperties":{"$ref":"inventory/group.schema.json"}},"vars":{"description":"Values for all hosts.","type":"object","additionalProperties":true,"tsType":"Vars"},"ssh":{"$ref":"inventory/ssh.schema.json"},"lab":{"$ref":"inventory/lab.schema.json"},"disposable":{"description":"True: nobody listens to these hosts, and specs may change them: stop daemons, fill disks, play tones. Without it, `aircheck spec` only looks.","type":"boolean","default":false},"icecast":{"$ref":"inventory/icecast.schema.json"}}};
const func2 = Object.prototype.hasOwnProperty;
const schema7 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Station","description":"The radio station itself.","type":"object","additionalProperties":false,"required":["name","domain","contact","passwords"],"properties":{"name":{"$ref":"common.schema.json#/definitions/text","description":"The station's name, shown by players."},"domain":{"$ref":"common.schema.json#/definitions/domain","description":"The domain that listeners know; relays answer to it."},"description":{"$ref":"common.schema.json#/definitions/text","description":"One line about the station, shown by players."},"genre":{"$ref":"common.schema.json#/definitions/text","description":"The genre, for directories and players."},"url":{"$ref":"common.schema.json#/definitions/url","description":"The station's website."},"contact":{"description":"A mail address that Icecast shows as its administrator.","type":"string","format":"email","pattern":"^[^\\u0000-\\u001f<>&\"]+$"},"location":{"$ref":"common.schema.json#/definitions/text","description":"Where the station is, shown by Icecast."},"timezone":{"description":"The time zone of the station, as in Europe/London (Etc/UTC).","type":"string","pattern":"^[A-Za-z]+(/[A-Za-z0-9_+-]+)*$"},"failover":{"$ref":"common.schema.json#/definitions/failover","description":"Who finds another upstream for relays that have several, when one is away (haproxy)."},"failback":{"$ref":"common.schema.json#/definitions/failback","description":"Whether relays, and the address for encoders, return to the first upstream when it is back (return where somebody may send to one master only: to a live source without a studio, or with accounts; else stay)."},"passwords":{"description":"The passwords that the servers use among themselves.","type":"object","additionalProperties":false,"required":["source","relay","admin"],"properties":{"source":{"$ref":"common.schema.json#/definitions/secret","description":"With which Liquidsoap sends to the master's Icecast."},"relay":{"$ref":"common.schema.json#/definitions/secret","description":"With which relays pull from their upstream."},"admin":{"$ref":"common.schema.json#/definitions/secret","description":"For Icecast's admin pages."}}}}};
const schema9 = {"description":"One line of text, without control characters and without spaces at either end.","type":"string","pattern":"^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+(?<!\\s)$","maxLength":500};
const func4 = require("ajv/dist/runtime/ucs2length").default;
const pattern0 = new RegExp("^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+(?<!\\s)$", "u");

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func4(data) > 500){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+(?<!\\s)$"},message:"must match pattern \""+"^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+(?<!\\s)$"+"\"",schema:"^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+(?<!\\s)$",parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema9.type,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}

const schema10 = {"description":"A domain name in lower case, without a final dot.","type":"string","pattern":"^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"};
const pattern1 = new RegExp("^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$", "u");

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern1.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"",schema:"^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$",parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema10.type,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}

const schema11 = {"description":"An http or https address.","type":"string","pattern":"^https?://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff\"<>]+$","maxLength":500};
const pattern2 = new RegExp("^https?://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff\"<>]+$", "u");

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func4(data) > 500){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern2.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff\"<>]+$"},message:"must match pattern \""+"^https?://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff\"<>]+$"+"\"",schema:"^https?://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff\"<>]+$",parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}

const schema12 = {"description":"haproxy: it looks at each upstream's mounts every second. nginx: it notices only upstreams that do not answer. icecast: the relay's own Icecast has the list, which 2.5 and KH can. none: there is the first upstream only.","enum":["haproxy","nginx","icecast","none"]};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((((data === "haproxy") || (data === "nginx")) || (data === "icecast")) || (data === "none"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema12.enum},message:"must be equal to one of the allowed values",schema:schema12.enum,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}

const schema13 = {"description":"stay: with the upstream that took over, until that one is away. return: as soon as the first is back.","enum":["stay","return"]};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((data === "stay") || (data === "return"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema13.enum},message:"must be equal to one of the allowed values",schema:schema13.enum,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}

const schema14 = {"description":"A password: one line of text, without spaces at either end. Best written as an inline !vault value; never printed.","type":"string","minLength":1,"maxLength":300,"pattern":"^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+(?<!\\s)$","secret":true,"tsType":"Secret"};

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func4(data) > 300){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func4(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern0.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+(?<!\\s)$"},message:"must match pattern \""+"^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+(?<!\\s)$"+"\"",schema:"^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+(?<!\\s)$",parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.type,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}

const formats0 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
const pattern3 = new RegExp("^[^\\u0000-\\u001f<>&\"]+$", "u");
const pattern4 = new RegExp("^[A-Za-z]+(/[A-Za-z0-9_+-]+)*$", "u");

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema7.required,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.domain === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "domain"},message:"must have required property '"+"domain"+"'",schema:schema7.required,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.contact === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contact"},message:"must have required property '"+"contact"+"'",schema:schema7.required,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.passwords === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "passwords"},message:"must have required property '"+"passwords"+"'",schema:schema7.required,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema7.properties, key0))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.name !== undefined){
if(!(validate24(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.domain !== undefined){
if(!(validate26(data.domain, {instancePath:instancePath+"/domain",parentData:data,parentDataProperty:"domain",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
if(!(validate24(data.description, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.genre !== undefined){
if(!(validate24(data.genre, {instancePath:instancePath+"/genre",parentData:data,parentDataProperty:"genre",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.url !== undefined){
if(!(validate30(data.url, {instancePath:instancePath+"/url",parentData:data,parentDataProperty:"url",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.contact !== undefined){
let data5 = data.contact;
if(typeof data5 === "string"){
if(!pattern3.test(data5)){
const err5 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f<>&\"]+$"},message:"must match pattern \""+"^[^\\u0000-\\u001f<>&\"]+$"+"\"",schema:"^[^\\u0000-\\u001f<>&\"]+$",parentSchema:schema7.properties.contact,data:data5};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(formats0.test(data5))){
const err6 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/format",keyword:"format",params:{format: "email"},message:"must match format \""+"email"+"\"",schema:"email",parentSchema:schema7.properties.contact,data:data5};
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
const err7 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema7.properties.contact.type,parentSchema:schema7.properties.contact,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.location !== undefined){
if(!(validate24(data.location, {instancePath:instancePath+"/location",parentData:data,parentDataProperty:"location",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.timezone !== undefined){
let data7 = data.timezone;
if(typeof data7 === "string"){
if(!pattern4.test(data7)){
const err8 = {instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z]+(/[A-Za-z0-9_+-]+)*$"},message:"must match pattern \""+"^[A-Za-z]+(/[A-Za-z0-9_+-]+)*$"+"\"",schema:"^[A-Za-z]+(/[A-Za-z0-9_+-]+)*$",parentSchema:schema7.properties.timezone,data:data7};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema7.properties.timezone.type,parentSchema:schema7.properties.timezone,data:data7};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.failover !== undefined){
if(!(validate33(data.failover, {instancePath:instancePath+"/failover",parentData:data,parentDataProperty:"failover",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data.failback !== undefined){
if(!(validate35(data.failback, {instancePath:instancePath+"/failback",parentData:data,parentDataProperty:"failback",rootData}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data.passwords !== undefined){
let data10 = data.passwords;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.source === undefined){
const err10 = {instancePath:instancePath+"/passwords",schemaPath:"#/properties/passwords/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema7.properties.passwords.required,parentSchema:schema7.properties.passwords,data:data10};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data10.relay === undefined){
const err11 = {instancePath:instancePath+"/passwords",schemaPath:"#/properties/passwords/required",keyword:"required",params:{missingProperty: "relay"},message:"must have required property '"+"relay"+"'",schema:schema7.properties.passwords.required,parentSchema:schema7.properties.passwords,data:data10};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data10.admin === undefined){
const err12 = {instancePath:instancePath+"/passwords",schemaPath:"#/properties/passwords/required",keyword:"required",params:{missingProperty: "admin"},message:"must have required property '"+"admin"+"'",schema:schema7.properties.passwords.required,parentSchema:schema7.properties.passwords,data:data10};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key1 in data10){
if(!(((key1 === "source") || (key1 === "relay")) || (key1 === "admin"))){
const err13 = {instancePath:instancePath+"/passwords",schemaPath:"#/properties/passwords/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema7.properties.passwords,data:data10};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data10.source !== undefined){
if(!(validate37(data10.source, {instancePath:instancePath+"/passwords/source",parentData:data10,parentDataProperty:"source",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if(data10.relay !== undefined){
if(!(validate37(data10.relay, {instancePath:instancePath+"/passwords/relay",parentData:data10,parentDataProperty:"relay",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if(data10.admin !== undefined){
if(!(validate37(data10.admin, {instancePath:instancePath+"/passwords/admin",parentData:data10,parentDataProperty:"admin",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/passwords",schemaPath:"#/properties/passwords/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema7.properties.passwords.type,parentSchema:schema7.properties.passwords,data:data10};
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
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema7.type,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

const schema15 = {"description":"A name: lower-case letters, digits and hyphens, as in a DNS label.","type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"};
const pattern6 = new RegExp("^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$", "u");

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern6.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"",schema:"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$",parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.type,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}

const schema16 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Region","description":"A region that listeners come from, with relays of its own.","type":"object","additionalProperties":false,"properties":{"title":{"$ref":"common.schema.json#/definitions/text","description":"What people call it."},"failover":{"description":"The regions that take its listeners over, in this order.","type":"array","items":{"$ref":"common.schema.json#/definitions/name"},"uniqueItems":true},"networks":{"description":"Networks of its listeners, as in 192.0.2.0/24. The most special one counts.","type":"array","uniqueItems":true,"items":{"$ref":"common.schema.json#/definitions/network"}},"places":{"description":"Where its listeners are: continents (AF, AN, AS, EU, NA, OC, SA), and countries in them, as in NA-CA. Countries count before continents, and networks before both.","type":"array","uniqueItems":true,"items":{"description":"A continent, or a country in it.","type":"string","pattern":"^(AF|AN|AS|EU|NA|OC|SA)(-[A-Z]{2})?$"}},"rollout":{"description":"How changes reach the relays of this region, where that is different.","type":"object","title":"RegionRollout","additionalProperties":false,"properties":{"away":{"$ref":"rollout.schema.json#/definitions/share","description":"The share of the region's capacity, in listeners, that may be away at a time."},"max_failures":{"$ref":"rollout.schema.json#/definitions/count","description":"How many of its relays may fail before no other of them is begun."}}},"vars":{"description":"Values for all hosts of the region.","type":"object","additionalProperties":true,"tsType":"Vars"},"icecast":{"$ref":"icecast.schema.json"}}};

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func4(data) > 500){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+(?<!\\s)$"},message:"must match pattern \""+"^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+(?<!\\s)$"+"\"",schema:"^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+(?<!\\s)$",parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema9.type,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate45.errors = vErrors;
return errors === 0;
}


function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern6.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"",schema:"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$",parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.type,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}

const schema19 = {"description":"A network of IPv4 or IPv6: its first address, a slash, and the number of bits that are common to all.","type":"string","pattern":"^[0-9a-fA-F:.]+/[0-9]{1,3}$","maxLength":50};
const pattern9 = new RegExp("^[0-9a-fA-F:.]+/[0-9]{1,3}$", "u");

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func4(data) > 50){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters",schema:50,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern9.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F:.]+/[0-9]{1,3}$"},message:"must match pattern \""+"^[0-9a-fA-F:.]+/[0-9]{1,3}$"+"\"",schema:"^[0-9a-fA-F:.]+/[0-9]{1,3}$",parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.type,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate49.errors = vErrors;
return errors === 0;
}

const schema22 = {"description":"A share, as in `25%`.","type":"string","pattern":"^([1-9][0-9]?|100)%$"};
const pattern11 = new RegExp("^([1-9][0-9]?|100)%$", "u");

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern11.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([1-9][0-9]?|100)%$"},message:"must match pattern \""+"^([1-9][0-9]?|100)%$"+"\"",schema:"^([1-9][0-9]?|100)%$",parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.type,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}

const schema23 = {"description":"A number of hosts, or a share of them as in `10%`.","type":["integer","string"],"minimum":0,"pattern":"^([0-9]|[1-9][0-9]|100)%$","tsType":"number | string"};
const pattern13 = new RegExp("^([0-9]|[1-9][0-9]|100)%$", "u");

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema23.type},message:"must be integer,string",schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(typeof data === "string"){
if(!pattern13.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([0-9]|[1-9][0-9]|100)%$"},message:"must match pattern \""+"^([0-9]|[1-9][0-9]|100)%$"+"\"",schema:"^([0-9]|[1-9][0-9]|100)%$",parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate62.errors = vErrors;
return errors === 0;
}

const schema26 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Icecast","description":"What Icecast itself does on a host. Written for all hosts, a region, a group or one host; the most special wins, key by key.","type":"object","additionalProperties":false,"properties":{"dialect":{"description":"Which Icecast the host runs: \"2.4\" is Debian's, 2.4.4; \"2.5\" the one after it; kh is Karl Heyes' (\"2.4\").","enum":["2.4","2.5","kh"]},"daemon":{"title":"IcecastDaemon","description":"Where the Icecast comes from, if it is not Debian's: 2.5 and KH need it.","type":"object","additionalProperties":false,"required":["program"],"properties":{"program":{"$ref":"common.schema.json#/definitions/path","description":"The program on the host."},"share":{"$ref":"common.schema.json#/definitions/path","description":"The directory on the host with its `admin` and `web` (/usr/share/icecast2)."},"package":{"description":"The package that brings it, of a repository that the host knows (none: somebody else brings it).","type":"string","pattern":"^[a-z0-9][a-z0-9.+-]{1,99}$"}}},"as_found":{"description":"The server is kept as somebody left it: what works and is unwise is a warning and no error, and encoders may play on mounts that nobody wrote down (false).","type":"boolean"},"hostname":{"$ref":"#/definitions/serverName","description":"The name in addresses that Icecast gives out (the first public name)."},"location":{"$ref":"common.schema.json#/definitions/text","description":"Where the server is (the station's)."},"contact":{"$ref":"common.schema.json#/definitions/text","description":"Who runs it, best as a mail address (the station's)."},"login":{"$ref":"#/definitions/login"},"server_id":{"$ref":"common.schema.json#/definitions/text","description":"What it calls itself to players (its name and version). Icecast warns of it at start.","maxLength":100},"files":{"description":"Whether files below the web root are served (true). Without them the status page has no style.","type":"boolean"},"limits":{"title":"IcecastLimits","description":"How much at once.","type":"object","additionalProperties":false,"properties":{"clients":{"description":"Listeners, sources, relays and requests together (worked out).","type":"integer","minimum":1,"maximum":2147483647},"sources":{"description":"Sources, running relays and hold files together (worked out).","type":"integer","minimum":1,"maximum":2147483647},"queue_size":{"description":"Bytes that a listener of a mount that says nothing itself may lag behind (524288).","type":"integer","minimum":0,"maximum":2147483647},"burst_size":{"description":"Bytes sent at once to a new listener of a mount that says nothing itself (65536). 0 is no burst.","type":"integer","minimum":0,"maximum":2147483647},"max_bandwidth":{"description":"Most that all listeners get together, kbit/s (no limit). KH only.","type":"integer","minimum":1,"maximum":100000000},"max_listeners":{"description":"Most listeners of all mounts together (no limit). KH only.","type":"integer","minimum":1,"maximum":1000000},"workers":{"description":"Threads that serve listeners (1). KH only.","type":"integer","minimum":1,"maximum":400}}},"listen":{"description":"Where it takes connections (port 8000 on all addresses). The first gives the port in addresses.","type":"array","minItems":1,"items":{"$ref":"#/definitions/socket"}},"certificate":{"title":"IcecastCertificate","description":"Certificate, its chain and its key, for sockets with `tls`: a file on this machine, the text itself, or a file that is on the host already.","type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"file":{"$ref":"common.schema.json#/definitions/localPath","description":"A file with certificate, chain and key, in PEM."},"text":{"description":"Certificate, chain and key in PEM, best as an inline !vault value.","type":"string","maxLength":65536,"pattern":"^-----BEGIN [A-Z0-9 ]+-----\\n[\\x20-\\x7e\\n]+-----END [A-Z0-9 ]+-----\\n?$","secret":true,"tsType":"Secret"},"path":{"$ref":"common.schema.json#/definitions/path","description":"A file on the host that somebody else brings there and renews."}}},"ciphers":{"description":"The ciphers that sockets with `tls` offer, as OpenSSL names them.","type":"string","maxLength":1000,"pattern":"^[A-Za-z0-9!+@:=_-]+$"},"headers":{"description":"Headers of all its answers, as for CORS.","type":"array","items":{"$ref":"#/definitions/header"}},"directories":{"description":"Stream directories that public mounts are announced to (the role's directory_url).","type":"array","items":{"title":"IcecastDirectory","description":"A stream directory.","type":"object","additionalProperties":false,"required":["url"],"properties":{"url":{"$ref":"common.schema.json#/definitions/url","description":"Its address."},"timeout":{"description":"Seconds to wait for it (15).","type":"integer","minimum":1,"maximum":600},"interval":{"description":"Seconds between two announcements (as the directory wants it).","type":"integer","minimum":30,"maximum":86400}}}},"aliases":{"description":"Other names of mounts and files. The first that fits counts.","type":"array","items":{"title":"IcecastAlias","description":"Another name.","type":"object","additionalProperties":false,"required":["from","to"],"properties":{"from":{"$ref":"#/definitions/webPath","description":"The path that is asked for."},"to":{"$ref":"#/definitions/webPath","description":"The mount or file that is given."},"port":{"$ref":"common.schema.json#/definitions/port","description":"On the socket of this port alone."},"address":{"$ref":"common.schema.json#/definitions/address","description":"On the socket of this address alone."}}}},"allow":{"description":"The only addresses that Icecast takes connections from; the host's own and those of relays that pull from it are added.","type":"array","uniqueItems":true,"items":{"$ref":"#/definitions/ip"}},"deny":{"description":"Addresses that Icecast refuses. It sees NGINX, not the listener behind it.","type":"array","uniqueItems":true,"items":{"$ref":"#/definitions/ip"}},"forwarded_for":{"description":"Addresses of proxies that are believed when they say who listens. KH only.","type":"array","uniqueItems":true,"minItems":1,"items":{"$ref":"#/definitions/ip"}},"redirect":{"title":"IcecastRedirect","description":"Listeners who find it full are sent to another server. KH only.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"to":{"title":"IcecastRedirectServer","description":"A server that takes them, which listeners can reach.","type":"object","additionalProperties":false,"required":["server","port"],"properties":{"server":{"$ref":"common.schema.json#/definitions/address","description":"Its name or address."},"port":{"$ref":"common.schema.json#/definitions/port","description":"Its port."}}},"slaves":{"description":"How many servers that pull everything from it, and announce themselves, may take them too (none).","type":"integer","minimum":1,"maximum":1000},"announce":{"description":"Whether it announces itself to the server of which it pulls everything (false).","type":"boolean"}}},"log":{"title":"IcecastLog","description":"Log files beyond the usual. The level is the role's log_level.","type":"object","additionalProperties":false,"properties":{"playlist":{"description":"Whether titles are logged too, in playlist.log (false).","type":"boolean"},"size":{"description":"Size at which Icecast begins a new file, kB (never; logrotate does it daily).","type":"integer","minimum":1,"maximum":2147483647},"archive":{"description":"Whether those files keep a time in their name (false).","type":"boolean"}}},"web_root":{"$ref":"common.schema.json#/definitions/path","description":"The directory of files that are served, and of hold files (/usr/share/icecast2/web)."},"admin_root":{"$ref":"common.schema.json#/definitions/path","description":"The directory of the admin pages' style sheets (/usr/share/icecast2/admin)."},"relaying":{"description":"How a relay pulls from its upstream: its mounts one by one, or everything that the upstream lists (mounts).","enum":["mounts","everything"]},"on_demand":{"description":"Whether relays pull only while somebody listens (false).","type":"boolean"},"mirror":{"title":"IcecastMirror","description":"An Icecast server outside the network of which everything that it lists is relayed.","type":"object","additionalProperties":false,"required":["server","port","password"],"properties":{"server":{"$ref":"common.schema.json#/definitions/address","description":"The server."},"port":{"$ref":"common.schema.json#/definitions/port","description":"Its port."},"user":{"$ref":"#/definitions/loginName","description":"With which the list is asked for (relay)."},"password":{"$ref":"common.schema.json#/definitions/secret","description":"With which the list is asked for."}}},"default_mount":{"$ref":"#/definitions/mount","description":"What holds for mounts that come up without being in the inventory, such as those of `mirror`; and for the others where they say nothing. Logins cannot be among it: Icecast would ask for them on its status pages too."},"mounts":{"description":"Mounts as they are on this host alone: what differs here from those of the network, by their names; and mounts that the network does not know, where `*` and `?` stand for any characters. The latter have no hold file and no path in NGINX.","type":"object","propertyNames":{"description":"A slash, and no spaces, quotes, angle brackets or ampersands after it.","pattern":"^/[^\\s\\u0000-\\u001f\\u007f<>&\"']{0,149}$"},"additionalProperties":{"$ref":"#/definitions/mount"}}},"definitions":{"socket":{"title":"IcecastSocket","description":"A socket.","type":"object","additionalProperties":false,"required":["port"],"properties":{"port":{"$ref":"common.schema.json#/definitions/port","description":"Its port."},"address":{"description":"The address of the host that it is bound to (all).","type":"string","tsType":"string","anyOf":[{"format":"ipv4"},{"format":"ipv6"}]},"tls":{"description":"Whether it speaks TLS, which `certificate` is for (false). Relays and NGINX need a socket without.","type":"boolean"},"shoutcast":{"description":"Whether it takes Shoutcast encoders (false).","type":"boolean"},"shoutcast_mount":{"$ref":"#/definitions/mountPath","description":"The mount that Shoutcast encoders play on. The next port takes them too then."},"send_buffer":{"description":"Bytes that the kernel holds for each connection (the kernel's own).","type":"integer","minimum":1,"maximum":2147483647},"backlog":{"description":"Connections that may wait to be taken (5). 2.5 and KH only.","type":"integer","minimum":1,"maximum":128}}},"webPath":{"description":"A path that is asked for: a slash, and no spaces, quotes, angle brackets or ampersands after it.","type":"string","pattern":"^/[^\\s\\u0000-\\u001f\\u007f<>&\"']*$","maxLength":200},"header":{"title":"IcecastHeader","description":"A header.","type":"object","additionalProperties":false,"required":["name","value"],"properties":{"name":{"description":"Its name: letters, digits and hyphens.","type":"string","pattern":"^[A-Za-z0-9-]+$","maxLength":100},"value":{"$ref":"common.schema.json#/definitions/text","description":"Its value."},"status":{"description":"The status that it goes with (all).","type":"integer","minimum":100,"maximum":599}}},"ip":{"description":"An IPv4 or IPv6 address; networks cannot be named.","type":"string","tsType":"string","anyOf":[{"format":"ipv4"},{"format":"ipv6"}]},"mount":{"title":"IcecastMount","description":"A mount as Icecast has it. What is left out is as the source, or Icecast, has it.","type":"object","additionalProperties":false,"properties":{"user":{"$ref":"#/definitions/loginName","description":"With which encoders log in (source)."},"password":{"$ref":"common.schema.json#/definitions/secret","description":"With which encoders log in (the server's)."},"title":{"$ref":"#/definitions/words","description":"The stream's name (as the source says)."},"description":{"$ref":"#/definitions/words","description":"One line about the stream (as the source says)."},"genre":{"$ref":"#/definitions/words","description":"Its genre (as the source says)."},"url":{"$ref":"#/definitions/words","description":"Its website (as the source says)."},"bitrate":{"$ref":"#/definitions/words","description":"What status pages and directories say of its bitrate (as the source says)."},"type":{"$ref":"#/definitions/words","description":"The content type in status pages and directories (as the source says)."},"subtype":{"$ref":"#/definitions/words","description":"The codec in status pages and directories (as the source says)."},"fallback":{"$ref":"#/definitions/mountPath","description":"The mount, or file below the web root, that listeners move to when it falls silent."},"fallback_override":{"description":"Whether they come back with the source (true).","type":"boolean"},"fallback_when_full":{"description":"Whether listeners beyond the limit are sent there too (false).","type":"boolean"},"intro":{"$ref":"#/definitions/mountPath","description":"A file below the web root that each new listener hears first."},"max_listeners":{"description":"Most listeners of one mount (no limit). 0 lets nobody in.","type":"integer","minimum":0,"maximum":2147483647},"max_listener_duration":{"description":"Seconds after which a listener is sent away (never).","type":"integer","minimum":1,"maximum":2147483647},"max_bandwidth":{"description":"Most that its listeners get together, kbit/s (no limit). KH only.","type":"integer","minimum":1,"maximum":100000000},"burst_size":{"description":"Bytes sent at once to a new listener.","type":"integer","minimum":0,"maximum":2147483647},"queue_size":{"description":"Bytes that a listener may lag behind.","type":"integer","minimum":1,"maximum":2147483647},"source_timeout":{"description":"Seconds without data until a source counts as gone.","type":"integer","minimum":1,"maximum":2147483647},"metadata_interval":{"description":"Bytes of MP3 or AAC between two titles.","type":"integer","minimum":1,"maximum":2147483647},"hidden":{"description":"Whether they are kept out of status pages (false).","type":"boolean"},"public":{"description":"Whether they are announced in stream directories (\"source\": as the source says).","enum":[true,false,"source"]},"only_as_fallback":{"description":"Whether nobody can choose it: it is a fallback of others (false).","type":"boolean"},"charset":{"description":"Character set of titles (UTF-8 for Ogg, else ISO-8859-1).","type":"string","pattern":"^[A-Za-z0-9._-]+$","maxLength":40},"dump_file":{"$ref":"common.schema.json#/definitions/dumpFile"},"dump_size":{"description":"Size at which a recording begins a new file, bytes (never). 2.5 only.","type":"integer","minimum":1,"maximum":2147483647},"dump_time":{"description":"Seconds after which a recording begins a new file (never). 2.5 only.","type":"integer","minimum":1,"maximum":2147483647},"history":{"description":"How many titles it remembers (10). 2.5 only.","type":"integer","minimum":1,"maximum":256},"hijack":{"description":"Whether a second source takes the place of the first (false). KH only.","type":"boolean"},"on_connect":{"$ref":"common.schema.json#/definitions/path","description":"A program on the host that is run when a source comes or a relay starts, with the mount's name."},"on_disconnect":{"$ref":"common.schema.json#/definitions/path","description":"A program on the host that is run when it goes, with the mount's name."},"headers":{"description":"Headers of their answers.","type":"array","items":{"$ref":"#/definitions/header"}},"authentication":{"$ref":"authentication.schema.json","description":"Who may listen. In `default_mount` Icecast asks on its status pages too."},"pull":{"$ref":"pull.schema.json"},"metadata":{"description":"Whether a relay asks for titles (true).","type":"boolean"}}},"login":{"title":"IcecastLogin","description":"Names and passwords of this server, where they are not those of the station.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"source_password":{"$ref":"common.schema.json#/definitions/secret","description":"With which encoders log in where a mount says nothing."},"relay_user":{"$ref":"#/definitions/loginName","description":"With which relays log in (relay)."},"relay_password":{"$ref":"common.schema.json#/definitions/secret","description":"With which relays log in."},"admin_user":{"$ref":"#/definitions/loginName","description":"The name for the admin pages (admin)."},"admin_password":{"$ref":"common.schema.json#/definitions/secret","description":"The password for the admin pages."}}},"loginName":{"description":"A name to log in with: any characters but colons and control characters.","type":"string","pattern":"^(?!\\s)[^:\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+(?<!\\s)$","maxLength":100},"words":{"$ref":"common.schema.json#/definitions/text"},"mountPath":{"description":"A slash, and no spaces, quotes, angle brackets or ampersands after it.","type":"string","pattern":"^/[^\\s\\u0000-\\u001f\\u007f<>&\"']{0,149}$"},"serverName":{"description":"A host name or an address.","type":"string","pattern":"^[A-Za-z0-9_\\[]([A-Za-z0-9._:-]*[A-Za-z0-9_\\]])?$","maxLength":253}}};
const func0 = require("ajv/dist/runtime/equal").default;
const schema27 = {"description":"An absolute path on a host, of letters, digits and @%+=:,._- between its slashes, without . and .. in it.","type":"string","pattern":"^(?!.*/\\.{1,2}(/|$))(/[A-Za-z0-9@%+=:,._-]{1,255})+$","maxLength":500};
const pattern16 = new RegExp("^(?!.*/\\.{1,2}(/|$))(/[A-Za-z0-9@%+=:,._-]{1,255})+$", "u");

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func4(data) > 500){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern16.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?!.*/\\.{1,2}(/|$))(/[A-Za-z0-9@%+=:,._-]{1,255})+$"},message:"must match pattern \""+"^(?!.*/\\.{1,2}(/|$))(/[A-Za-z0-9@%+=:,._-]{1,255})+$"+"\"",schema:"^(?!.*/\\.{1,2}(/|$))(/[A-Za-z0-9@%+=:,._-]{1,255})+$",parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema27.type,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}

const schema28 = {"description":"A host name or an address.","type":"string","pattern":"^[A-Za-z0-9_\\[]([A-Za-z0-9._:-]*[A-Za-z0-9_\\]])?$","maxLength":253};
const pattern18 = new RegExp("^[A-Za-z0-9_\\[]([A-Za-z0-9._:-]*[A-Za-z0-9_\\]])?$", "u");

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func4(data) > 253){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters",schema:253,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern18.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_\\[]([A-Za-z0-9._:-]*[A-Za-z0-9_\\]])?$"},message:"must match pattern \""+"^[A-Za-z0-9_\\[]([A-Za-z0-9._:-]*[A-Za-z0-9_\\]])?$"+"\"",schema:"^[A-Za-z0-9_\\[]([A-Za-z0-9._:-]*[A-Za-z0-9_\\]])?$",parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema28.type,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}


function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func4(data) > 500){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+(?<!\\s)$"},message:"must match pattern \""+"^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+(?<!\\s)$"+"\"",schema:"^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+(?<!\\s)$",parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema9.type,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}

const schema30 = {"title":"IcecastLogin","description":"Names and passwords of this server, where they are not those of the station.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"source_password":{"$ref":"common.schema.json#/definitions/secret","description":"With which encoders log in where a mount says nothing."},"relay_user":{"$ref":"#/definitions/loginName","description":"With which relays log in (relay)."},"relay_password":{"$ref":"common.schema.json#/definitions/secret","description":"With which relays log in."},"admin_user":{"$ref":"#/definitions/loginName","description":"The name for the admin pages (admin)."},"admin_password":{"$ref":"common.schema.json#/definitions/secret","description":"The password for the admin pages."}}};

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func4(data) > 300){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func4(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern0.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+(?<!\\s)$"},message:"must match pattern \""+"^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+(?<!\\s)$"+"\"",schema:"^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+(?<!\\s)$",parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.type,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}

const schema32 = {"description":"A name to log in with: any characters but colons and control characters.","type":"string","pattern":"^(?!\\s)[^:\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+(?<!\\s)$","maxLength":100};
const pattern21 = new RegExp("^(?!\\s)[^:\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+(?<!\\s)$", "u");

function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func4(data) > 100){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern21.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?!\\s)[^:\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+(?<!\\s)$"},message:"must match pattern \""+"^(?!\\s)[^:\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+(?<!\\s)$"+"\"",schema:"^(?!\\s)[^:\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+(?<!\\s)$",parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}


function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "source_password") || (key0 === "relay_user")) || (key0 === "relay_password")) || (key0 === "admin_user")) || (key0 === "admin_password"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.source_password !== undefined){
if(!(validate74(data.source_password, {instancePath:instancePath+"/source_password",parentData:data,parentDataProperty:"source_password",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
if(data.relay_user !== undefined){
if(!(validate76(data.relay_user, {instancePath:instancePath+"/relay_user",parentData:data,parentDataProperty:"relay_user",rootData}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
if(data.relay_password !== undefined){
if(!(validate74(data.relay_password, {instancePath:instancePath+"/relay_password",parentData:data,parentDataProperty:"relay_password",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
if(data.admin_user !== undefined){
if(!(validate76(data.admin_user, {instancePath:instancePath+"/admin_user",parentData:data,parentDataProperty:"admin_user",rootData}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
if(data.admin_password !== undefined){
if(!(validate74(data.admin_password, {instancePath:instancePath+"/admin_password",parentData:data,parentDataProperty:"admin_password",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema30.type,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}

const schema33 = {"title":"IcecastSocket","description":"A socket.","type":"object","additionalProperties":false,"required":["port"],"properties":{"port":{"$ref":"common.schema.json#/definitions/port","description":"Its port."},"address":{"description":"The address of the host that it is bound to (all).","type":"string","tsType":"string","anyOf":[{"format":"ipv4"},{"format":"ipv6"}]},"tls":{"description":"Whether it speaks TLS, which `certificate` is for (false). Relays and NGINX need a socket without.","type":"boolean"},"shoutcast":{"description":"Whether it takes Shoutcast encoders (false).","type":"boolean"},"shoutcast_mount":{"$ref":"#/definitions/mountPath","description":"The mount that Shoutcast encoders play on. The next port takes them too then."},"send_buffer":{"description":"Bytes that the kernel holds for each connection (the kernel's own).","type":"integer","minimum":1,"maximum":2147483647},"backlog":{"description":"Connections that may wait to be taken (5). 2.5 and KH only.","type":"integer","minimum":1,"maximum":128}}};
const schema34 = {"description":"A TCP port.","type":"integer","minimum":1,"maximum":65535};

function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema34.type,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 65535 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate84.errors = vErrors;
return errors === 0;
}

const schema35 = {"description":"A slash, and no spaces, quotes, angle brackets or ampersands after it.","type":"string","pattern":"^/[^\\s\\u0000-\\u001f\\u007f<>&\"']{0,149}$"};
const pattern22 = new RegExp("^/[^\\s\\u0000-\\u001f\\u007f<>&\"']{0,149}$", "u");

function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern22.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^/[^\\s\\u0000-\\u001f\\u007f<>&\"']{0,149}$"},message:"must match pattern \""+"^/[^\\s\\u0000-\\u001f\\u007f<>&\"']{0,149}$"+"\"",schema:"^/[^\\s\\u0000-\\u001f\\u007f<>&\"']{0,149}$",parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.type,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate86.errors = vErrors;
return errors === 0;
}

const formats2 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/;
const formats4 = /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i;

function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.port === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "port"},message:"must have required property '"+"port"+"'",schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "port") || (key0 === "address")) || (key0 === "tls")) || (key0 === "shoutcast")) || (key0 === "shoutcast_mount")) || (key0 === "send_buffer")) || (key0 === "backlog"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema33,data};
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
if(!(validate84(data.port, {instancePath:instancePath+"/port",parentData:data,parentDataProperty:"port",rootData}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
}
if(data.address !== undefined){
let data1 = data.address;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.address.type,parentSchema:schema33.properties.address,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const _errs5 = errors;
let valid1 = false;
const _errs6 = errors;
if(typeof data1 === "string"){
if(!(formats2.test(data1))){
const err3 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/anyOf/0/format",keyword:"format",params:{format: "ipv4"},message:"must match format \""+"ipv4"+"\"",schema:"ipv4",parentSchema:schema33.properties.address.anyOf[0],data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs7 = errors;
if(typeof data1 === "string"){
if(!(formats4.test(data1))){
const err4 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/anyOf/1/format",keyword:"format",params:{format: "ipv6"},message:"must match format \""+"ipv6"+"\"",schema:"ipv6",parentSchema:schema33.properties.address.anyOf[1],data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err5 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema33.properties.address.anyOf,parentSchema:schema33.properties.address,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
}
if(data.tls !== undefined){
let data2 = data.tls;
if(typeof data2 !== "boolean"){
const err6 = {instancePath:instancePath+"/tls",schemaPath:"#/properties/tls/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema33.properties.tls.type,parentSchema:schema33.properties.tls,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.shoutcast !== undefined){
let data3 = data.shoutcast;
if(typeof data3 !== "boolean"){
const err7 = {instancePath:instancePath+"/shoutcast",schemaPath:"#/properties/shoutcast/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema33.properties.shoutcast.type,parentSchema:schema33.properties.shoutcast,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.shoutcast_mount !== undefined){
if(!(validate86(data.shoutcast_mount, {instancePath:instancePath+"/shoutcast_mount",parentData:data,parentDataProperty:"shoutcast_mount",rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
if(data.send_buffer !== undefined){
let data5 = data.send_buffer;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err8 = {instancePath:instancePath+"/send_buffer",schemaPath:"#/properties/send_buffer/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.properties.send_buffer.type,parentSchema:schema33.properties.send_buffer,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 2147483647 || isNaN(data5)){
const err9 = {instancePath:instancePath+"/send_buffer",schemaPath:"#/properties/send_buffer/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema33.properties.send_buffer,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data5 < 1 || isNaN(data5)){
const err10 = {instancePath:instancePath+"/send_buffer",schemaPath:"#/properties/send_buffer/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema33.properties.send_buffer,data:data5};
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
if(data.backlog !== undefined){
let data6 = data.backlog;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err11 = {instancePath:instancePath+"/backlog",schemaPath:"#/properties/backlog/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.properties.backlog.type,parentSchema:schema33.properties.backlog,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 128 || isNaN(data6)){
const err12 = {instancePath:instancePath+"/backlog",schemaPath:"#/properties/backlog/maximum",keyword:"maximum",params:{comparison: "<=", limit: 128},message:"must be <= 128",schema:128,parentSchema:schema33.properties.backlog,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data6 < 1 || isNaN(data6)){
const err13 = {instancePath:instancePath+"/backlog",schemaPath:"#/properties/backlog/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema33.properties.backlog,data:data6};
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
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.type,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}

const schema36 = {"description":"A path on this machine, relative to the inventory's directory (or absolute, or below ~).","type":"string","pattern":"^[^\\u0000-\\u001f]+$","maxLength":500};
const pattern23 = new RegExp("^[^\\u0000-\\u001f]+$", "u");

function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func4(data) > 500){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern23.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f]+$"},message:"must match pattern \""+"^[^\\u0000-\\u001f]+$"+"\"",schema:"^[^\\u0000-\\u001f]+$",parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.type,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate89.errors = vErrors;
return errors === 0;
}

const schema37 = {"title":"IcecastHeader","description":"A header.","type":"object","additionalProperties":false,"required":["name","value"],"properties":{"name":{"description":"Its name: letters, digits and hyphens.","type":"string","pattern":"^[A-Za-z0-9-]+$","maxLength":100},"value":{"$ref":"common.schema.json#/definitions/text","description":"Its value."},"status":{"description":"The status that it goes with (all).","type":"integer","minimum":100,"maximum":599}}};
const pattern26 = new RegExp("^[A-Za-z0-9-]+$", "u");

function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.value === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "value")) || (key0 === "status"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func4(data0) > 100){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema37.properties.name,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern26.test(data0)){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9-]+$"},message:"must match pattern \""+"^[A-Za-z0-9-]+$"+"\"",schema:"^[A-Za-z0-9-]+$",parentSchema:schema37.properties.name,data:data0};
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
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.name.type,parentSchema:schema37.properties.name,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.value !== undefined){
if(!(validate70(data.value, {instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
let data2 = data.status;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err6 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema37.properties.status.type,parentSchema:schema37.properties.status,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 599 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599",schema:599,parentSchema:schema37.properties.status,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2 < 100 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100",schema:100,parentSchema:schema37.properties.status,data:data2};
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
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema37.type,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate92.errors = vErrors;
return errors === 0;
}


function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func4(data) > 500){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern2.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff\"<>]+$"},message:"must match pattern \""+"^https?://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff\"<>]+$"+"\"",schema:"^https?://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff\"<>]+$",parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate95.errors = vErrors;
return errors === 0;
}

const schema39 = {"description":"A path that is asked for: a slash, and no spaces, quotes, angle brackets or ampersands after it.","type":"string","pattern":"^/[^\\s\\u0000-\\u001f\\u007f<>&\"']*$","maxLength":200};
const pattern28 = new RegExp("^/[^\\s\\u0000-\\u001f\\u007f<>&\"']*$", "u");

function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func4(data) > 200){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern28.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^/[^\\s\\u0000-\\u001f\\u007f<>&\"']*$"},message:"must match pattern \""+"^/[^\\s\\u0000-\\u001f\\u007f<>&\"']*$"+"\"",schema:"^/[^\\s\\u0000-\\u001f\\u007f<>&\"']*$",parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.type,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate97.errors = vErrors;
return errors === 0;
}

const schema40 = {"description":"An IPv4 or IPv6 address, or a host name in lower case.","type":"string","tsType":"string","anyOf":[{"format":"ipv4"},{"format":"ipv6"},{"pattern":"^(?=.{1,253}$)(?=.*[a-z])([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"}]};
const pattern29 = new RegExp("^(?=.{1,253}$)(?=.*[a-z])([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$", "u");

function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.type,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(typeof data === "string"){
if(!(formats2.test(data))){
const err1 = {instancePath,schemaPath:"#/anyOf/0/format",keyword:"format",params:{format: "ipv4"},message:"must match format \""+"ipv4"+"\"",schema:"ipv4",parentSchema:schema40.anyOf[0],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(typeof data === "string"){
if(!(formats4.test(data))){
const err2 = {instancePath,schemaPath:"#/anyOf/1/format",keyword:"format",params:{format: "ipv6"},message:"must match format \""+"ipv6"+"\"",schema:"ipv6",parentSchema:schema40.anyOf[1],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs4 = errors;
if(typeof data === "string"){
if(!pattern29.test(data)){
const err3 = {instancePath,schemaPath:"#/anyOf/2/pattern",keyword:"pattern",params:{pattern: "^(?=.{1,253}$)(?=.*[a-z])([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^(?=.{1,253}$)(?=.*[a-z])([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"",schema:"^(?=.{1,253}$)(?=.*[a-z])([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$",parentSchema:schema40.anyOf[2],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
}
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema40.anyOf,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
validate101.errors = vErrors;
return errors === 0;
}

const schema41 = {"description":"An IPv4 or IPv6 address; networks cannot be named.","type":"string","tsType":"string","anyOf":[{"format":"ipv4"},{"format":"ipv6"}]};

function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.type,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(typeof data === "string"){
if(!(formats2.test(data))){
const err1 = {instancePath,schemaPath:"#/anyOf/0/format",keyword:"format",params:{format: "ipv4"},message:"must match format \""+"ipv4"+"\"",schema:"ipv4",parentSchema:schema41.anyOf[0],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(typeof data === "string"){
if(!(formats4.test(data))){
const err2 = {instancePath,schemaPath:"#/anyOf/1/format",keyword:"format",params:{format: "ipv6"},message:"must match format \""+"ipv6"+"\"",schema:"ipv6",parentSchema:schema41.anyOf[1],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema41.anyOf,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
validate103.errors = vErrors;
return errors === 0;
}

const schema42 = {"title":"IcecastMount","description":"A mount as Icecast has it. What is left out is as the source, or Icecast, has it.","type":"object","additionalProperties":false,"properties":{"user":{"$ref":"#/definitions/loginName","description":"With which encoders log in (source)."},"password":{"$ref":"common.schema.json#/definitions/secret","description":"With which encoders log in (the server's)."},"title":{"$ref":"#/definitions/words","description":"The stream's name (as the source says)."},"description":{"$ref":"#/definitions/words","description":"One line about the stream (as the source says)."},"genre":{"$ref":"#/definitions/words","description":"Its genre (as the source says)."},"url":{"$ref":"#/definitions/words","description":"Its website (as the source says)."},"bitrate":{"$ref":"#/definitions/words","description":"What status pages and directories say of its bitrate (as the source says)."},"type":{"$ref":"#/definitions/words","description":"The content type in status pages and directories (as the source says)."},"subtype":{"$ref":"#/definitions/words","description":"The codec in status pages and directories (as the source says)."},"fallback":{"$ref":"#/definitions/mountPath","description":"The mount, or file below the web root, that listeners move to when it falls silent."},"fallback_override":{"description":"Whether they come back with the source (true).","type":"boolean"},"fallback_when_full":{"description":"Whether listeners beyond the limit are sent there too (false).","type":"boolean"},"intro":{"$ref":"#/definitions/mountPath","description":"A file below the web root that each new listener hears first."},"max_listeners":{"description":"Most listeners of one mount (no limit). 0 lets nobody in.","type":"integer","minimum":0,"maximum":2147483647},"max_listener_duration":{"description":"Seconds after which a listener is sent away (never).","type":"integer","minimum":1,"maximum":2147483647},"max_bandwidth":{"description":"Most that its listeners get together, kbit/s (no limit). KH only.","type":"integer","minimum":1,"maximum":100000000},"burst_size":{"description":"Bytes sent at once to a new listener.","type":"integer","minimum":0,"maximum":2147483647},"queue_size":{"description":"Bytes that a listener may lag behind.","type":"integer","minimum":1,"maximum":2147483647},"source_timeout":{"description":"Seconds without data until a source counts as gone.","type":"integer","minimum":1,"maximum":2147483647},"metadata_interval":{"description":"Bytes of MP3 or AAC between two titles.","type":"integer","minimum":1,"maximum":2147483647},"hidden":{"description":"Whether they are kept out of status pages (false).","type":"boolean"},"public":{"description":"Whether they are announced in stream directories (\"source\": as the source says).","enum":[true,false,"source"]},"only_as_fallback":{"description":"Whether nobody can choose it: it is a fallback of others (false).","type":"boolean"},"charset":{"description":"Character set of titles (UTF-8 for Ogg, else ISO-8859-1).","type":"string","pattern":"^[A-Za-z0-9._-]+$","maxLength":40},"dump_file":{"$ref":"common.schema.json#/definitions/dumpFile"},"dump_size":{"description":"Size at which a recording begins a new file, bytes (never). 2.5 only.","type":"integer","minimum":1,"maximum":2147483647},"dump_time":{"description":"Seconds after which a recording begins a new file (never). 2.5 only.","type":"integer","minimum":1,"maximum":2147483647},"history":{"description":"How many titles it remembers (10). 2.5 only.","type":"integer","minimum":1,"maximum":256},"hijack":{"description":"Whether a second source takes the place of the first (false). KH only.","type":"boolean"},"on_connect":{"$ref":"common.schema.json#/definitions/path","description":"A program on the host that is run when a source comes or a relay starts, with the mount's name."},"on_disconnect":{"$ref":"common.schema.json#/definitions/path","description":"A program on the host that is run when it goes, with the mount's name."},"headers":{"description":"Headers of their answers.","type":"array","items":{"$ref":"#/definitions/header"}},"authentication":{"$ref":"authentication.schema.json","description":"Who may listen. In `default_mount` Icecast asks on its status pages too."},"pull":{"$ref":"pull.schema.json"},"metadata":{"description":"Whether a relay asks for titles (true).","type":"boolean"}}};

function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func4(data) > 500){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+(?<!\\s)$"},message:"must match pattern \""+"^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+(?<!\\s)$"+"\"",schema:"^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+(?<!\\s)$",parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema9.type,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate118.errors = vErrors;
return errors === 0;
}

const schema44 = {"description":"An absolute path of a file on a host; %Y, %m, %d, %H and so on in its name stand for the time, but not in that of its directory.","type":"string","pattern":"^(?!.*/\\.{1,2}(/|$))(/[A-Za-z0-9@+=:,._-]{1,255})+/[A-Za-z0-9@%+=:,._-]{1,255}$","maxLength":500};
const pattern32 = new RegExp("^(?!.*/\\.{1,2}(/|$))(/[A-Za-z0-9@+=:,._-]{1,255})+/[A-Za-z0-9@%+=:,._-]{1,255}$", "u");

function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func4(data) > 500){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern32.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?!.*/\\.{1,2}(/|$))(/[A-Za-z0-9@+=:,._-]{1,255})+/[A-Za-z0-9@%+=:,._-]{1,255}$"},message:"must match pattern \""+"^(?!.*/\\.{1,2}(/|$))(/[A-Za-z0-9@+=:,._-]{1,255})+/[A-Za-z0-9@%+=:,._-]{1,255}$"+"\"",schema:"^(?!.*/\\.{1,2}(/|$))(/[A-Za-z0-9@+=:,._-]{1,255})+/[A-Za-z0-9@%+=:,._-]{1,255}$",parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.type,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate128.errors = vErrors;
return errors === 0;
}

const schema45 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Authentication","description":"Who may listen: accounts, a file of accounts, or what a web server answers.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"accounts":{"description":"Listeners who may log in: passwords by name.","type":"object","minProperties":1,"propertyNames":{"description":"A name: letters, digits and @._- after a letter or digit.","pattern":"^[A-Za-z0-9][A-Za-z0-9@._-]{0,63}$"},"additionalProperties":{"$ref":"common.schema.json#/definitions/secret"}},"file":{"$ref":"common.schema.json#/definitions/localPath","description":"A file on this machine with a line NAME:MD5 for each account, as Icecast's admin pages write it."},"several_logins":{"description":"Whether one account may listen several times at once (false; always where relays pull).","type":"boolean"},"ask":{"title":"AuthenticationServer","description":"A web server that is asked, or told. What is left out is not asked.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"listener_add":{"$ref":"common.schema.json#/definitions/url","description":"Asked for each listener who comes."},"listener_remove":{"$ref":"common.schema.json#/definitions/url","description":"Told of each listener who goes."},"mount_add":{"$ref":"common.schema.json#/definitions/url","description":"Told when the source comes."},"mount_remove":{"$ref":"common.schema.json#/definitions/url","description":"Told when the source goes."},"stream_auth":{"$ref":"common.schema.json#/definitions/url","description":"Asked for a source that logs in."},"user":{"$ref":"icecast.schema.json#/definitions/loginName","description":"With which Icecast logs in there."},"password":{"$ref":"common.schema.json#/definitions/secret","description":"With which Icecast logs in there."},"auth_header":{"$ref":"common.schema.json#/definitions/text","description":"The header of the answer that says yes (icecast-auth-user: 1)."},"timelimit_header":{"description":"The header of the answer with the seconds that the listener may stay (icecast-auth-timelimit).","type":"string","pattern":"^[A-Za-z0-9-]+:?$","maxLength":100},"headers":{"description":"Headers of the listener that are passed on.","type":"array","uniqueItems":true,"items":{"description":"The name of a header: letters, digits and hyphens.","type":"string","pattern":"^[A-Za-z0-9-]+$","maxLength":100}},"header_prefix":{"description":"What is put before the names of those headers (nothing).","type":"string","pattern":"^[A-Za-z0-9_.-]+$","maxLength":100}}},"path":{"$ref":"common.schema.json#/definitions/path","description":"A file of accounts that is on the host already, and is kept there by others, as by Icecast's admin pages."}}};
const pattern33 = new RegExp("^[A-Za-z0-9][A-Za-z0-9@._-]{0,63}$", "u");
const pattern39 = new RegExp("^[A-Za-z0-9-]+:?$", "u");
const pattern41 = new RegExp("^[A-Za-z0-9_.-]+$", "u");

function validate134(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func4(data) > 300){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func4(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern0.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+(?<!\\s)$"},message:"must match pattern \""+"^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+(?<!\\s)$"+"\"",schema:"^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+(?<!\\s)$",parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.type,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate134.errors = vErrors;
return errors === 0;
}


function validate136(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func4(data) > 500){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern23.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f]+$"},message:"must match pattern \""+"^[^\\u0000-\\u001f]+$"+"\"",schema:"^[^\\u0000-\\u001f]+$",parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.type,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate136.errors = vErrors;
return errors === 0;
}


function validate138(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func4(data) > 500){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern2.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff\"<>]+$"},message:"must match pattern \""+"^https?://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff\"<>]+$"+"\"",schema:"^https?://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff\"<>]+$",parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate138.errors = vErrors;
return errors === 0;
}


function validate144(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func4(data) > 100){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern21.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?!\\s)[^:\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+(?<!\\s)$"},message:"must match pattern \""+"^(?!\\s)[^:\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+(?<!\\s)$"+"\"",schema:"^(?!\\s)[^:\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+(?<!\\s)$",parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate144.errors = vErrors;
return errors === 0;
}


function validate147(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func4(data) > 500){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+(?<!\\s)$"},message:"must match pattern \""+"^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+(?<!\\s)$"+"\"",schema:"^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+(?<!\\s)$",parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema9.type,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate147.errors = vErrors;
return errors === 0;
}


function validate149(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func4(data) > 500){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern16.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?!.*/\\.{1,2}(/|$))(/[A-Za-z0-9@%+=:,._-]{1,255})+$"},message:"must match pattern \""+"^(?!.*/\\.{1,2}(/|$))(/[A-Za-z0-9@%+=:,._-]{1,255})+$"+"\"",schema:"^(?!.*/\\.{1,2}(/|$))(/[A-Za-z0-9@%+=:,._-]{1,255})+$",parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema27.type,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate149.errors = vErrors;
return errors === 0;
}


function validate133(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "accounts") || (key0 === "file")) || (key0 === "several_logins")) || (key0 === "ask")) || (key0 === "path"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.accounts !== undefined){
let data0 = data.accounts;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(Object.keys(data0).length < 1){
const err2 = {instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema45.properties.accounts,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key1 in data0){
const _errs4 = errors;
if(typeof key1 === "string"){
if(!pattern33.test(key1)){
const err3 = {instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9@._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9@._-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9@._-]{0,63}$",parentSchema:schema45.properties.accounts.propertyNames,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var valid1 = _errs4 === errors;
if(!valid1){
const err4 = {instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema45.properties.accounts.propertyNames,parentSchema:schema45.properties.accounts,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
for(const key2 in data0){
if(!(validate134(data0[key2], {instancePath:instancePath+"/accounts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data0,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema45.properties.accounts.type,parentSchema:schema45.properties.accounts,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.file !== undefined){
if(!(validate136(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
errors = vErrors.length;
}
}
if(data.several_logins !== undefined){
let data3 = data.several_logins;
if(typeof data3 !== "boolean"){
const err6 = {instancePath:instancePath+"/several_logins",schemaPath:"#/properties/several_logins/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema45.properties.several_logins.type,parentSchema:schema45.properties.several_logins,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.ask !== undefined){
let data4 = data.ask;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(Object.keys(data4).length < 1){
const err7 = {instancePath:instancePath+"/ask",schemaPath:"#/properties/ask/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema45.properties.ask,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key3 in data4){
if(!(func2.call(schema45.properties.ask.properties, key3))){
const err8 = {instancePath:instancePath+"/ask",schemaPath:"#/properties/ask/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema45.properties.ask,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data4.listener_add !== undefined){
if(!(validate138(data4.listener_add, {instancePath:instancePath+"/ask/listener_add",parentData:data4,parentDataProperty:"listener_add",rootData}))){
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
errors = vErrors.length;
}
}
if(data4.listener_remove !== undefined){
if(!(validate138(data4.listener_remove, {instancePath:instancePath+"/ask/listener_remove",parentData:data4,parentDataProperty:"listener_remove",rootData}))){
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
errors = vErrors.length;
}
}
if(data4.mount_add !== undefined){
if(!(validate138(data4.mount_add, {instancePath:instancePath+"/ask/mount_add",parentData:data4,parentDataProperty:"mount_add",rootData}))){
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
errors = vErrors.length;
}
}
if(data4.mount_remove !== undefined){
if(!(validate138(data4.mount_remove, {instancePath:instancePath+"/ask/mount_remove",parentData:data4,parentDataProperty:"mount_remove",rootData}))){
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
errors = vErrors.length;
}
}
if(data4.stream_auth !== undefined){
if(!(validate138(data4.stream_auth, {instancePath:instancePath+"/ask/stream_auth",parentData:data4,parentDataProperty:"stream_auth",rootData}))){
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
errors = vErrors.length;
}
}
if(data4.user !== undefined){
if(!(validate144(data4.user, {instancePath:instancePath+"/ask/user",parentData:data4,parentDataProperty:"user",rootData}))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
}
if(data4.password !== undefined){
if(!(validate134(data4.password, {instancePath:instancePath+"/ask/password",parentData:data4,parentDataProperty:"password",rootData}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
}
if(data4.auth_header !== undefined){
if(!(validate147(data4.auth_header, {instancePath:instancePath+"/ask/auth_header",parentData:data4,parentDataProperty:"auth_header",rootData}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
if(data4.timelimit_header !== undefined){
let data13 = data4.timelimit_header;
if(typeof data13 === "string"){
if(func4(data13) > 100){
const err9 = {instancePath:instancePath+"/ask/timelimit_header",schemaPath:"#/properties/ask/properties/timelimit_header/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema45.properties.ask.properties.timelimit_header,data:data13};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern39.test(data13)){
const err10 = {instancePath:instancePath+"/ask/timelimit_header",schemaPath:"#/properties/ask/properties/timelimit_header/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9-]+:?$"},message:"must match pattern \""+"^[A-Za-z0-9-]+:?$"+"\"",schema:"^[A-Za-z0-9-]+:?$",parentSchema:schema45.properties.ask.properties.timelimit_header,data:data13};
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
const err11 = {instancePath:instancePath+"/ask/timelimit_header",schemaPath:"#/properties/ask/properties/timelimit_header/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.properties.ask.properties.timelimit_header.type,parentSchema:schema45.properties.ask.properties.timelimit_header,data:data13};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data4.headers !== undefined){
let data14 = data4.headers;
if(Array.isArray(data14)){
const len0 = data14.length;
for(let i0=0; i0<len0; i0++){
let data15 = data14[i0];
if(typeof data15 === "string"){
if(func4(data15) > 100){
const err12 = {instancePath:instancePath+"/ask/headers/" + i0,schemaPath:"#/properties/ask/properties/headers/items/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema45.properties.ask.properties.headers.items,data:data15};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!pattern26.test(data15)){
const err13 = {instancePath:instancePath+"/ask/headers/" + i0,schemaPath:"#/properties/ask/properties/headers/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9-]+$"},message:"must match pattern \""+"^[A-Za-z0-9-]+$"+"\"",schema:"^[A-Za-z0-9-]+$",parentSchema:schema45.properties.ask.properties.headers.items,data:data15};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/ask/headers/" + i0,schemaPath:"#/properties/ask/properties/headers/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.properties.ask.properties.headers.items.type,parentSchema:schema45.properties.ask.properties.headers.items,data:data15};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
let i1 = data14.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data14[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err15 = {instancePath:instancePath+"/ask/headers",schemaPath:"#/properties/ask/properties/headers/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema45.properties.ask.properties.headers,data:data14};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err16 = {instancePath:instancePath+"/ask/headers",schemaPath:"#/properties/ask/properties/headers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema45.properties.ask.properties.headers.type,parentSchema:schema45.properties.ask.properties.headers,data:data14};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data4.header_prefix !== undefined){
let data16 = data4.header_prefix;
if(typeof data16 === "string"){
if(func4(data16) > 100){
const err17 = {instancePath:instancePath+"/ask/header_prefix",schemaPath:"#/properties/ask/properties/header_prefix/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema45.properties.ask.properties.header_prefix,data:data16};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!pattern41.test(data16)){
const err18 = {instancePath:instancePath+"/ask/header_prefix",schemaPath:"#/properties/ask/properties/header_prefix/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.-]+$"},message:"must match pattern \""+"^[A-Za-z0-9_.-]+$"+"\"",schema:"^[A-Za-z0-9_.-]+$",parentSchema:schema45.properties.ask.properties.header_prefix,data:data16};
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
const err19 = {instancePath:instancePath+"/ask/header_prefix",schemaPath:"#/properties/ask/properties/header_prefix/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.properties.ask.properties.header_prefix.type,parentSchema:schema45.properties.ask.properties.header_prefix,data:data16};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/ask",schemaPath:"#/properties/ask/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema45.properties.ask.type,parentSchema:schema45.properties.ask,data:data4};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.path !== undefined){
if(!(validate149(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema45.type,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate133.errors = vErrors;
return errors === 0;
}

const schema52 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Pull","description":"A server outside the network that the masters (or the server that `at` names) relay the mount from.","type":"object","additionalProperties":false,"required":["server","port","mount"],"properties":{"server":{"$ref":"common.schema.json#/definitions/address","description":"The server."},"port":{"$ref":"common.schema.json#/definitions/port","description":"Its port."},"mount":{"description":"The mount there: a path. A Shoutcast server has `/` only.","type":"string","pattern":"^/[A-Za-z0-9._~/;=?&%+,@:-]*$","maxLength":150},"others":{"description":"Servers that have it too, tried in this order when the first is away. 2.5 and KH only.","type":"array","minItems":1,"maxItems":8,"items":{"title":"PullServer","description":"Another server with the same stream.","type":"object","additionalProperties":false,"required":["server","port"],"properties":{"server":{"$ref":"common.schema.json#/definitions/address","description":"The server."},"port":{"$ref":"common.schema.json#/definitions/port","description":"Its port."},"mount":{"description":"The mount there (the same).","type":"string","pattern":"^/[A-Za-z0-9._~/;=?&%+,@:-]*$","maxLength":150},"timeout":{"description":"Seconds to wait for it (4). KH only.","type":"integer","minimum":1,"maximum":60}}}},"user":{"$ref":"icecast.schema.json#/definitions/loginName","description":"With which it is pulled."},"password":{"$ref":"common.schema.json#/definitions/secret","description":"With which it is pulled."},"on_demand":{"description":"Whether it is pulled only while somebody listens (false).","type":"boolean"}}};

function validate153(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.type,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(typeof data === "string"){
if(!(formats2.test(data))){
const err1 = {instancePath,schemaPath:"#/anyOf/0/format",keyword:"format",params:{format: "ipv4"},message:"must match format \""+"ipv4"+"\"",schema:"ipv4",parentSchema:schema40.anyOf[0],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(typeof data === "string"){
if(!(formats4.test(data))){
const err2 = {instancePath,schemaPath:"#/anyOf/1/format",keyword:"format",params:{format: "ipv6"},message:"must match format \""+"ipv6"+"\"",schema:"ipv6",parentSchema:schema40.anyOf[1],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs4 = errors;
if(typeof data === "string"){
if(!pattern29.test(data)){
const err3 = {instancePath,schemaPath:"#/anyOf/2/pattern",keyword:"pattern",params:{pattern: "^(?=.{1,253}$)(?=.*[a-z])([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^(?=.{1,253}$)(?=.*[a-z])([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"",schema:"^(?=.{1,253}$)(?=.*[a-z])([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$",parentSchema:schema40.anyOf[2],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
}
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema40.anyOf,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
validate153.errors = vErrors;
return errors === 0;
}


function validate155(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema34.type,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 65535 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate155.errors = vErrors;
return errors === 0;
}


function validate159(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func4(data) > 100){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern21.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?!\\s)[^:\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+(?<!\\s)$"},message:"must match pattern \""+"^(?!\\s)[^:\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+(?<!\\s)$"+"\"",schema:"^(?!\\s)[^:\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+(?<!\\s)$",parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate159.errors = vErrors;
return errors === 0;
}


function validate161(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func4(data) > 300){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func4(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern0.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+(?<!\\s)$"},message:"must match pattern \""+"^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+(?<!\\s)$"+"\"",schema:"^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+(?<!\\s)$",parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.type,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate161.errors = vErrors;
return errors === 0;
}

const pattern44 = new RegExp("^/[A-Za-z0-9._~/;=?&%+,@:-]*$", "u");

function validate152(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.server === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "server"},message:"must have required property '"+"server"+"'",schema:schema52.required,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.port === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "port"},message:"must have required property '"+"port"+"'",schema:schema52.required,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.mount === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mount"},message:"must have required property '"+"mount"+"'",schema:schema52.required,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "server") || (key0 === "port")) || (key0 === "mount")) || (key0 === "others")) || (key0 === "user")) || (key0 === "password")) || (key0 === "on_demand"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.server !== undefined){
if(!(validate153(data.server, {instancePath:instancePath+"/server",parentData:data,parentDataProperty:"server",rootData}))){
vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
errors = vErrors.length;
}
}
if(data.port !== undefined){
if(!(validate155(data.port, {instancePath:instancePath+"/port",parentData:data,parentDataProperty:"port",rootData}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
}
if(data.mount !== undefined){
let data2 = data.mount;
if(typeof data2 === "string"){
if(func4(data2) > 150){
const err4 = {instancePath:instancePath+"/mount",schemaPath:"#/properties/mount/maxLength",keyword:"maxLength",params:{limit: 150},message:"must NOT have more than 150 characters",schema:150,parentSchema:schema52.properties.mount,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern44.test(data2)){
const err5 = {instancePath:instancePath+"/mount",schemaPath:"#/properties/mount/pattern",keyword:"pattern",params:{pattern: "^/[A-Za-z0-9._~/;=?&%+,@:-]*$"},message:"must match pattern \""+"^/[A-Za-z0-9._~/;=?&%+,@:-]*$"+"\"",schema:"^/[A-Za-z0-9._~/;=?&%+,@:-]*$",parentSchema:schema52.properties.mount,data:data2};
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
const err6 = {instancePath:instancePath+"/mount",schemaPath:"#/properties/mount/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.properties.mount.type,parentSchema:schema52.properties.mount,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.others !== undefined){
let data3 = data.others;
if(Array.isArray(data3)){
if(data3.length > 8){
const err7 = {instancePath:instancePath+"/others",schemaPath:"#/properties/others/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items",schema:8,parentSchema:schema52.properties.others,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data3.length < 1){
const err8 = {instancePath:instancePath+"/others",schemaPath:"#/properties/others/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema52.properties.others,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.server === undefined){
const err9 = {instancePath:instancePath+"/others/" + i0,schemaPath:"#/properties/others/items/required",keyword:"required",params:{missingProperty: "server"},message:"must have required property '"+"server"+"'",schema:schema52.properties.others.items.required,parentSchema:schema52.properties.others.items,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data4.port === undefined){
const err10 = {instancePath:instancePath+"/others/" + i0,schemaPath:"#/properties/others/items/required",keyword:"required",params:{missingProperty: "port"},message:"must have required property '"+"port"+"'",schema:schema52.properties.others.items.required,parentSchema:schema52.properties.others.items,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key1 in data4){
if(!((((key1 === "server") || (key1 === "port")) || (key1 === "mount")) || (key1 === "timeout"))){
const err11 = {instancePath:instancePath+"/others/" + i0,schemaPath:"#/properties/others/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema52.properties.others.items,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data4.server !== undefined){
if(!(validate153(data4.server, {instancePath:instancePath+"/others/" + i0+"/server",parentData:data4,parentDataProperty:"server",rootData}))){
vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
errors = vErrors.length;
}
}
if(data4.port !== undefined){
if(!(validate155(data4.port, {instancePath:instancePath+"/others/" + i0+"/port",parentData:data4,parentDataProperty:"port",rootData}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
}
if(data4.mount !== undefined){
let data7 = data4.mount;
if(typeof data7 === "string"){
if(func4(data7) > 150){
const err12 = {instancePath:instancePath+"/others/" + i0+"/mount",schemaPath:"#/properties/others/items/properties/mount/maxLength",keyword:"maxLength",params:{limit: 150},message:"must NOT have more than 150 characters",schema:150,parentSchema:schema52.properties.others.items.properties.mount,data:data7};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!pattern44.test(data7)){
const err13 = {instancePath:instancePath+"/others/" + i0+"/mount",schemaPath:"#/properties/others/items/properties/mount/pattern",keyword:"pattern",params:{pattern: "^/[A-Za-z0-9._~/;=?&%+,@:-]*$"},message:"must match pattern \""+"^/[A-Za-z0-9._~/;=?&%+,@:-]*$"+"\"",schema:"^/[A-Za-z0-9._~/;=?&%+,@:-]*$",parentSchema:schema52.properties.others.items.properties.mount,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/others/" + i0+"/mount",schemaPath:"#/properties/others/items/properties/mount/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.properties.others.items.properties.mount.type,parentSchema:schema52.properties.others.items.properties.mount,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data4.timeout !== undefined){
let data8 = data4.timeout;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err15 = {instancePath:instancePath+"/others/" + i0+"/timeout",schemaPath:"#/properties/others/items/properties/timeout/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema52.properties.others.items.properties.timeout.type,parentSchema:schema52.properties.others.items.properties.timeout,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 60 || isNaN(data8)){
const err16 = {instancePath:instancePath+"/others/" + i0+"/timeout",schemaPath:"#/properties/others/items/properties/timeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60},message:"must be <= 60",schema:60,parentSchema:schema52.properties.others.items.properties.timeout,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data8 < 1 || isNaN(data8)){
const err17 = {instancePath:instancePath+"/others/" + i0+"/timeout",schemaPath:"#/properties/others/items/properties/timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema52.properties.others.items.properties.timeout,data:data8};
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
}
else {
const err18 = {instancePath:instancePath+"/others/" + i0,schemaPath:"#/properties/others/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema52.properties.others.items.type,parentSchema:schema52.properties.others.items,data:data4};
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
const err19 = {instancePath:instancePath+"/others",schemaPath:"#/properties/others/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema52.properties.others.type,parentSchema:schema52.properties.others,data:data3};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.user !== undefined){
if(!(validate159(data.user, {instancePath:instancePath+"/user",parentData:data,parentDataProperty:"user",rootData}))){
vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
errors = vErrors.length;
}
}
if(data.password !== undefined){
if(!(validate161(data.password, {instancePath:instancePath+"/password",parentData:data,parentDataProperty:"password",rootData}))){
vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
errors = vErrors.length;
}
}
if(data.on_demand !== undefined){
let data11 = data.on_demand;
if(typeof data11 !== "boolean"){
const err20 = {instancePath:instancePath+"/on_demand",schemaPath:"#/properties/on_demand/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema52.properties.on_demand.type,parentSchema:schema52.properties.on_demand,data:data11};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema52.type,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate152.errors = vErrors;
return errors === 0;
}

const pattern31 = new RegExp("^[A-Za-z0-9._-]+$", "u");

function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema42.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.user !== undefined){
if(!(validate76(data.user, {instancePath:instancePath+"/user",parentData:data,parentDataProperty:"user",rootData}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
if(data.password !== undefined){
if(!(validate74(data.password, {instancePath:instancePath+"/password",parentData:data,parentDataProperty:"password",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate118(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
if(!(validate118(data.description, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
if(data.genre !== undefined){
if(!(validate118(data.genre, {instancePath:instancePath+"/genre",parentData:data,parentDataProperty:"genre",rootData}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
if(data.url !== undefined){
if(!(validate118(data.url, {instancePath:instancePath+"/url",parentData:data,parentDataProperty:"url",rootData}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
if(data.bitrate !== undefined){
if(!(validate118(data.bitrate, {instancePath:instancePath+"/bitrate",parentData:data,parentDataProperty:"bitrate",rootData}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
if(data.type !== undefined){
if(!(validate118(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
if(data.subtype !== undefined){
if(!(validate118(data.subtype, {instancePath:instancePath+"/subtype",parentData:data,parentDataProperty:"subtype",rootData}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
if(data.fallback !== undefined){
if(!(validate86(data.fallback, {instancePath:instancePath+"/fallback",parentData:data,parentDataProperty:"fallback",rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
if(data.fallback_override !== undefined){
let data10 = data.fallback_override;
if(typeof data10 !== "boolean"){
const err1 = {instancePath:instancePath+"/fallback_override",schemaPath:"#/properties/fallback_override/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema42.properties.fallback_override.type,parentSchema:schema42.properties.fallback_override,data:data10};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.fallback_when_full !== undefined){
let data11 = data.fallback_when_full;
if(typeof data11 !== "boolean"){
const err2 = {instancePath:instancePath+"/fallback_when_full",schemaPath:"#/properties/fallback_when_full/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema42.properties.fallback_when_full.type,parentSchema:schema42.properties.fallback_when_full,data:data11};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.intro !== undefined){
if(!(validate86(data.intro, {instancePath:instancePath+"/intro",parentData:data,parentDataProperty:"intro",rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
if(data.max_listeners !== undefined){
let data13 = data.max_listeners;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err3 = {instancePath:instancePath+"/max_listeners",schemaPath:"#/properties/max_listeners/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema42.properties.max_listeners.type,parentSchema:schema42.properties.max_listeners,data:data13};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 2147483647 || isNaN(data13)){
const err4 = {instancePath:instancePath+"/max_listeners",schemaPath:"#/properties/max_listeners/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema42.properties.max_listeners,data:data13};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data13 < 0 || isNaN(data13)){
const err5 = {instancePath:instancePath+"/max_listeners",schemaPath:"#/properties/max_listeners/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema42.properties.max_listeners,data:data13};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.max_listener_duration !== undefined){
let data14 = data.max_listener_duration;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err6 = {instancePath:instancePath+"/max_listener_duration",schemaPath:"#/properties/max_listener_duration/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema42.properties.max_listener_duration.type,parentSchema:schema42.properties.max_listener_duration,data:data14};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 2147483647 || isNaN(data14)){
const err7 = {instancePath:instancePath+"/max_listener_duration",schemaPath:"#/properties/max_listener_duration/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema42.properties.max_listener_duration,data:data14};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data14 < 1 || isNaN(data14)){
const err8 = {instancePath:instancePath+"/max_listener_duration",schemaPath:"#/properties/max_listener_duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema42.properties.max_listener_duration,data:data14};
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
if(data.max_bandwidth !== undefined){
let data15 = data.max_bandwidth;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err9 = {instancePath:instancePath+"/max_bandwidth",schemaPath:"#/properties/max_bandwidth/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema42.properties.max_bandwidth.type,parentSchema:schema42.properties.max_bandwidth,data:data15};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 100000000 || isNaN(data15)){
const err10 = {instancePath:instancePath+"/max_bandwidth",schemaPath:"#/properties/max_bandwidth/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000000},message:"must be <= 100000000",schema:100000000,parentSchema:schema42.properties.max_bandwidth,data:data15};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data15 < 1 || isNaN(data15)){
const err11 = {instancePath:instancePath+"/max_bandwidth",schemaPath:"#/properties/max_bandwidth/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema42.properties.max_bandwidth,data:data15};
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
if(data.burst_size !== undefined){
let data16 = data.burst_size;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err12 = {instancePath:instancePath+"/burst_size",schemaPath:"#/properties/burst_size/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema42.properties.burst_size.type,parentSchema:schema42.properties.burst_size,data:data16};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 2147483647 || isNaN(data16)){
const err13 = {instancePath:instancePath+"/burst_size",schemaPath:"#/properties/burst_size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema42.properties.burst_size,data:data16};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data16 < 0 || isNaN(data16)){
const err14 = {instancePath:instancePath+"/burst_size",schemaPath:"#/properties/burst_size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema42.properties.burst_size,data:data16};
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
if(data.queue_size !== undefined){
let data17 = data.queue_size;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err15 = {instancePath:instancePath+"/queue_size",schemaPath:"#/properties/queue_size/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema42.properties.queue_size.type,parentSchema:schema42.properties.queue_size,data:data17};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 2147483647 || isNaN(data17)){
const err16 = {instancePath:instancePath+"/queue_size",schemaPath:"#/properties/queue_size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema42.properties.queue_size,data:data17};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data17 < 1 || isNaN(data17)){
const err17 = {instancePath:instancePath+"/queue_size",schemaPath:"#/properties/queue_size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema42.properties.queue_size,data:data17};
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
if(data.source_timeout !== undefined){
let data18 = data.source_timeout;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err18 = {instancePath:instancePath+"/source_timeout",schemaPath:"#/properties/source_timeout/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema42.properties.source_timeout.type,parentSchema:schema42.properties.source_timeout,data:data18};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 2147483647 || isNaN(data18)){
const err19 = {instancePath:instancePath+"/source_timeout",schemaPath:"#/properties/source_timeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema42.properties.source_timeout,data:data18};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data18 < 1 || isNaN(data18)){
const err20 = {instancePath:instancePath+"/source_timeout",schemaPath:"#/properties/source_timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema42.properties.source_timeout,data:data18};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data.metadata_interval !== undefined){
let data19 = data.metadata_interval;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err21 = {instancePath:instancePath+"/metadata_interval",schemaPath:"#/properties/metadata_interval/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema42.properties.metadata_interval.type,parentSchema:schema42.properties.metadata_interval,data:data19};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 2147483647 || isNaN(data19)){
const err22 = {instancePath:instancePath+"/metadata_interval",schemaPath:"#/properties/metadata_interval/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema42.properties.metadata_interval,data:data19};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data19 < 1 || isNaN(data19)){
const err23 = {instancePath:instancePath+"/metadata_interval",schemaPath:"#/properties/metadata_interval/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema42.properties.metadata_interval,data:data19};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
if(data.hidden !== undefined){
let data20 = data.hidden;
if(typeof data20 !== "boolean"){
const err24 = {instancePath:instancePath+"/hidden",schemaPath:"#/properties/hidden/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema42.properties.hidden.type,parentSchema:schema42.properties.hidden,data:data20};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.public !== undefined){
let data21 = data.public;
if(!(((data21 === true) || (data21 === false)) || (data21 === "source"))){
const err25 = {instancePath:instancePath+"/public",schemaPath:"#/properties/public/enum",keyword:"enum",params:{allowedValues: schema42.properties.public.enum},message:"must be equal to one of the allowed values",schema:schema42.properties.public.enum,parentSchema:schema42.properties.public,data:data21};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.only_as_fallback !== undefined){
let data22 = data.only_as_fallback;
if(typeof data22 !== "boolean"){
const err26 = {instancePath:instancePath+"/only_as_fallback",schemaPath:"#/properties/only_as_fallback/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema42.properties.only_as_fallback.type,parentSchema:schema42.properties.only_as_fallback,data:data22};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.charset !== undefined){
let data23 = data.charset;
if(typeof data23 === "string"){
if(func4(data23) > 40){
const err27 = {instancePath:instancePath+"/charset",schemaPath:"#/properties/charset/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",schema:40,parentSchema:schema42.properties.charset,data:data23};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!pattern31.test(data23)){
const err28 = {instancePath:instancePath+"/charset",schemaPath:"#/properties/charset/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-]+$"},message:"must match pattern \""+"^[A-Za-z0-9._-]+$"+"\"",schema:"^[A-Za-z0-9._-]+$",parentSchema:schema42.properties.charset,data:data23};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/charset",schemaPath:"#/properties/charset/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.properties.charset.type,parentSchema:schema42.properties.charset,data:data23};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.dump_file !== undefined){
if(!(validate128(data.dump_file, {instancePath:instancePath+"/dump_file",parentData:data,parentDataProperty:"dump_file",rootData}))){
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
}
if(data.dump_size !== undefined){
let data25 = data.dump_size;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
const err30 = {instancePath:instancePath+"/dump_size",schemaPath:"#/properties/dump_size/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema42.properties.dump_size.type,parentSchema:schema42.properties.dump_size,data:data25};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 2147483647 || isNaN(data25)){
const err31 = {instancePath:instancePath+"/dump_size",schemaPath:"#/properties/dump_size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema42.properties.dump_size,data:data25};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data25 < 1 || isNaN(data25)){
const err32 = {instancePath:instancePath+"/dump_size",schemaPath:"#/properties/dump_size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema42.properties.dump_size,data:data25};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
if(data.dump_time !== undefined){
let data26 = data.dump_time;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
const err33 = {instancePath:instancePath+"/dump_time",schemaPath:"#/properties/dump_time/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema42.properties.dump_time.type,parentSchema:schema42.properties.dump_time,data:data26};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 2147483647 || isNaN(data26)){
const err34 = {instancePath:instancePath+"/dump_time",schemaPath:"#/properties/dump_time/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema42.properties.dump_time,data:data26};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data26 < 1 || isNaN(data26)){
const err35 = {instancePath:instancePath+"/dump_time",schemaPath:"#/properties/dump_time/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema42.properties.dump_time,data:data26};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
if(data.history !== undefined){
let data27 = data.history;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err36 = {instancePath:instancePath+"/history",schemaPath:"#/properties/history/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema42.properties.history.type,parentSchema:schema42.properties.history,data:data27};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 256 || isNaN(data27)){
const err37 = {instancePath:instancePath+"/history",schemaPath:"#/properties/history/maximum",keyword:"maximum",params:{comparison: "<=", limit: 256},message:"must be <= 256",schema:256,parentSchema:schema42.properties.history,data:data27};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data27 < 1 || isNaN(data27)){
const err38 = {instancePath:instancePath+"/history",schemaPath:"#/properties/history/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema42.properties.history,data:data27};
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
if(data.hijack !== undefined){
let data28 = data.hijack;
if(typeof data28 !== "boolean"){
const err39 = {instancePath:instancePath+"/hijack",schemaPath:"#/properties/hijack/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema42.properties.hijack.type,parentSchema:schema42.properties.hijack,data:data28};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.on_connect !== undefined){
if(!(validate65(data.on_connect, {instancePath:instancePath+"/on_connect",parentData:data,parentDataProperty:"on_connect",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.on_disconnect !== undefined){
if(!(validate65(data.on_disconnect, {instancePath:instancePath+"/on_disconnect",parentData:data,parentDataProperty:"on_disconnect",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.headers !== undefined){
let data31 = data.headers;
if(Array.isArray(data31)){
const len0 = data31.length;
for(let i0=0; i0<len0; i0++){
if(!(validate92(data31[i0], {instancePath:instancePath+"/headers/" + i0,parentData:data31,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
}
}
else {
const err40 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema42.properties.headers.type,parentSchema:schema42.properties.headers,data:data31};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.authentication !== undefined){
if(!(validate133(data.authentication, {instancePath:instancePath+"/authentication",parentData:data,parentDataProperty:"authentication",rootData}))){
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
errors = vErrors.length;
}
}
if(data.pull !== undefined){
if(!(validate152(data.pull, {instancePath:instancePath+"/pull",parentData:data,parentDataProperty:"pull",rootData}))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
errors = vErrors.length;
}
}
if(data.metadata !== undefined){
let data35 = data.metadata;
if(typeof data35 !== "boolean"){
const err41 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema42.properties.metadata.type,parentSchema:schema42.properties.metadata,data:data35};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema42.type,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
validate115.errors = vErrors;
return errors === 0;
}

const pattern17 = new RegExp("^[a-z0-9][a-z0-9.+-]{1,99}$", "u");
const pattern24 = new RegExp("^-----BEGIN [A-Z0-9 ]+-----\\n[\\x20-\\x7e\\n]+-----END [A-Z0-9 ]+-----\\n?$", "u");
const pattern25 = new RegExp("^[A-Za-z0-9!+@:=_-]+$", "u");

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema26.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.dialect !== undefined){
let data0 = data.dialect;
if(!(((data0 === "2.4") || (data0 === "2.5")) || (data0 === "kh"))){
const err1 = {instancePath:instancePath+"/dialect",schemaPath:"#/properties/dialect/enum",keyword:"enum",params:{allowedValues: schema26.properties.dialect.enum},message:"must be equal to one of the allowed values",schema:schema26.properties.dialect.enum,parentSchema:schema26.properties.dialect,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.daemon !== undefined){
let data1 = data.daemon;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.program === undefined){
const err2 = {instancePath:instancePath+"/daemon",schemaPath:"#/properties/daemon/required",keyword:"required",params:{missingProperty: "program"},message:"must have required property '"+"program"+"'",schema:schema26.properties.daemon.required,parentSchema:schema26.properties.daemon,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key1 in data1){
if(!(((key1 === "program") || (key1 === "share")) || (key1 === "package"))){
const err3 = {instancePath:instancePath+"/daemon",schemaPath:"#/properties/daemon/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema26.properties.daemon,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data1.program !== undefined){
if(!(validate65(data1.program, {instancePath:instancePath+"/daemon/program",parentData:data1,parentDataProperty:"program",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data1.share !== undefined){
if(!(validate65(data1.share, {instancePath:instancePath+"/daemon/share",parentData:data1,parentDataProperty:"share",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data1.package !== undefined){
let data4 = data1.package;
if(typeof data4 === "string"){
if(!pattern17.test(data4)){
const err4 = {instancePath:instancePath+"/daemon/package",schemaPath:"#/properties/daemon/properties/package/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9.+-]{1,99}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9.+-]{1,99}$"+"\"",schema:"^[a-z0-9][a-z0-9.+-]{1,99}$",parentSchema:schema26.properties.daemon.properties.package,data:data4};
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
const err5 = {instancePath:instancePath+"/daemon/package",schemaPath:"#/properties/daemon/properties/package/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema26.properties.daemon.properties.package.type,parentSchema:schema26.properties.daemon.properties.package,data:data4};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/daemon",schemaPath:"#/properties/daemon/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema26.properties.daemon.type,parentSchema:schema26.properties.daemon,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.as_found !== undefined){
let data5 = data.as_found;
if(typeof data5 !== "boolean"){
const err7 = {instancePath:instancePath+"/as_found",schemaPath:"#/properties/as_found/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema26.properties.as_found.type,parentSchema:schema26.properties.as_found,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.hostname !== undefined){
if(!(validate68(data.hostname, {instancePath:instancePath+"/hostname",parentData:data,parentDataProperty:"hostname",rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.location !== undefined){
if(!(validate70(data.location, {instancePath:instancePath+"/location",parentData:data,parentDataProperty:"location",rootData}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data.contact !== undefined){
if(!(validate70(data.contact, {instancePath:instancePath+"/contact",parentData:data,parentDataProperty:"contact",rootData}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data.login !== undefined){
if(!(validate73(data.login, {instancePath:instancePath+"/login",parentData:data,parentDataProperty:"login",rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data.server_id !== undefined){
let data10 = data.server_id;
if(!(validate70(data10, {instancePath:instancePath+"/server_id",parentData:data,parentDataProperty:"server_id",rootData}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
if(typeof data10 === "string"){
if(func4(data10) > 100){
const err8 = {instancePath:instancePath+"/server_id",schemaPath:"#/properties/server_id/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema26.properties.server_id,data:data10};
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
if(data.files !== undefined){
let data11 = data.files;
if(typeof data11 !== "boolean"){
const err9 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema26.properties.files.type,parentSchema:schema26.properties.files,data:data11};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.limits !== undefined){
let data12 = data.limits;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key2 in data12){
if(!(((((((key2 === "clients") || (key2 === "sources")) || (key2 === "queue_size")) || (key2 === "burst_size")) || (key2 === "max_bandwidth")) || (key2 === "max_listeners")) || (key2 === "workers"))){
const err10 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema26.properties.limits,data:data12};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data12.clients !== undefined){
let data13 = data12.clients;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err11 = {instancePath:instancePath+"/limits/clients",schemaPath:"#/properties/limits/properties/clients/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema26.properties.limits.properties.clients.type,parentSchema:schema26.properties.limits.properties.clients,data:data13};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 2147483647 || isNaN(data13)){
const err12 = {instancePath:instancePath+"/limits/clients",schemaPath:"#/properties/limits/properties/clients/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema26.properties.limits.properties.clients,data:data13};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data13 < 1 || isNaN(data13)){
const err13 = {instancePath:instancePath+"/limits/clients",schemaPath:"#/properties/limits/properties/clients/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema26.properties.limits.properties.clients,data:data13};
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
if(data12.sources !== undefined){
let data14 = data12.sources;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err14 = {instancePath:instancePath+"/limits/sources",schemaPath:"#/properties/limits/properties/sources/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema26.properties.limits.properties.sources.type,parentSchema:schema26.properties.limits.properties.sources,data:data14};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 2147483647 || isNaN(data14)){
const err15 = {instancePath:instancePath+"/limits/sources",schemaPath:"#/properties/limits/properties/sources/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema26.properties.limits.properties.sources,data:data14};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data14 < 1 || isNaN(data14)){
const err16 = {instancePath:instancePath+"/limits/sources",schemaPath:"#/properties/limits/properties/sources/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema26.properties.limits.properties.sources,data:data14};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data12.queue_size !== undefined){
let data15 = data12.queue_size;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err17 = {instancePath:instancePath+"/limits/queue_size",schemaPath:"#/properties/limits/properties/queue_size/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema26.properties.limits.properties.queue_size.type,parentSchema:schema26.properties.limits.properties.queue_size,data:data15};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 2147483647 || isNaN(data15)){
const err18 = {instancePath:instancePath+"/limits/queue_size",schemaPath:"#/properties/limits/properties/queue_size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema26.properties.limits.properties.queue_size,data:data15};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data15 < 0 || isNaN(data15)){
const err19 = {instancePath:instancePath+"/limits/queue_size",schemaPath:"#/properties/limits/properties/queue_size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema26.properties.limits.properties.queue_size,data:data15};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
if(data12.burst_size !== undefined){
let data16 = data12.burst_size;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err20 = {instancePath:instancePath+"/limits/burst_size",schemaPath:"#/properties/limits/properties/burst_size/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema26.properties.limits.properties.burst_size.type,parentSchema:schema26.properties.limits.properties.burst_size,data:data16};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 2147483647 || isNaN(data16)){
const err21 = {instancePath:instancePath+"/limits/burst_size",schemaPath:"#/properties/limits/properties/burst_size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema26.properties.limits.properties.burst_size,data:data16};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data16 < 0 || isNaN(data16)){
const err22 = {instancePath:instancePath+"/limits/burst_size",schemaPath:"#/properties/limits/properties/burst_size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema26.properties.limits.properties.burst_size,data:data16};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
if(data12.max_bandwidth !== undefined){
let data17 = data12.max_bandwidth;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err23 = {instancePath:instancePath+"/limits/max_bandwidth",schemaPath:"#/properties/limits/properties/max_bandwidth/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema26.properties.limits.properties.max_bandwidth.type,parentSchema:schema26.properties.limits.properties.max_bandwidth,data:data17};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 100000000 || isNaN(data17)){
const err24 = {instancePath:instancePath+"/limits/max_bandwidth",schemaPath:"#/properties/limits/properties/max_bandwidth/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000000},message:"must be <= 100000000",schema:100000000,parentSchema:schema26.properties.limits.properties.max_bandwidth,data:data17};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data17 < 1 || isNaN(data17)){
const err25 = {instancePath:instancePath+"/limits/max_bandwidth",schemaPath:"#/properties/limits/properties/max_bandwidth/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema26.properties.limits.properties.max_bandwidth,data:data17};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
if(data12.max_listeners !== undefined){
let data18 = data12.max_listeners;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err26 = {instancePath:instancePath+"/limits/max_listeners",schemaPath:"#/properties/limits/properties/max_listeners/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema26.properties.limits.properties.max_listeners.type,parentSchema:schema26.properties.limits.properties.max_listeners,data:data18};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 1000000 || isNaN(data18)){
const err27 = {instancePath:instancePath+"/limits/max_listeners",schemaPath:"#/properties/limits/properties/max_listeners/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema26.properties.limits.properties.max_listeners,data:data18};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data18 < 1 || isNaN(data18)){
const err28 = {instancePath:instancePath+"/limits/max_listeners",schemaPath:"#/properties/limits/properties/max_listeners/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema26.properties.limits.properties.max_listeners,data:data18};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
if(data12.workers !== undefined){
let data19 = data12.workers;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err29 = {instancePath:instancePath+"/limits/workers",schemaPath:"#/properties/limits/properties/workers/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema26.properties.limits.properties.workers.type,parentSchema:schema26.properties.limits.properties.workers,data:data19};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 400 || isNaN(data19)){
const err30 = {instancePath:instancePath+"/limits/workers",schemaPath:"#/properties/limits/properties/workers/maximum",keyword:"maximum",params:{comparison: "<=", limit: 400},message:"must be <= 400",schema:400,parentSchema:schema26.properties.limits.properties.workers,data:data19};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data19 < 1 || isNaN(data19)){
const err31 = {instancePath:instancePath+"/limits/workers",schemaPath:"#/properties/limits/properties/workers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema26.properties.limits.properties.workers,data:data19};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
}
else {
const err32 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema26.properties.limits.type,parentSchema:schema26.properties.limits,data:data12};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.listen !== undefined){
let data20 = data.listen;
if(Array.isArray(data20)){
if(data20.length < 1){
const err33 = {instancePath:instancePath+"/listen",schemaPath:"#/properties/listen/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema26.properties.listen,data:data20};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
const len0 = data20.length;
for(let i0=0; i0<len0; i0++){
if(!(validate83(data20[i0], {instancePath:instancePath+"/listen/" + i0,parentData:data20,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
}
else {
const err34 = {instancePath:instancePath+"/listen",schemaPath:"#/properties/listen/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema26.properties.listen.type,parentSchema:schema26.properties.listen,data:data20};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.certificate !== undefined){
let data22 = data.certificate;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(Object.keys(data22).length > 1){
const err35 = {instancePath:instancePath+"/certificate",schemaPath:"#/properties/certificate/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema26.properties.certificate,data:data22};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(Object.keys(data22).length < 1){
const err36 = {instancePath:instancePath+"/certificate",schemaPath:"#/properties/certificate/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema26.properties.certificate,data:data22};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
for(const key3 in data22){
if(!(((key3 === "file") || (key3 === "text")) || (key3 === "path"))){
const err37 = {instancePath:instancePath+"/certificate",schemaPath:"#/properties/certificate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema26.properties.certificate,data:data22};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data22.file !== undefined){
if(!(validate89(data22.file, {instancePath:instancePath+"/certificate/file",parentData:data22,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
}
if(data22.text !== undefined){
let data24 = data22.text;
if(typeof data24 === "string"){
if(func4(data24) > 65536){
const err38 = {instancePath:instancePath+"/certificate/text",schemaPath:"#/properties/certificate/properties/text/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters",schema:65536,parentSchema:schema26.properties.certificate.properties.text,data:data24};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(!pattern24.test(data24)){
const err39 = {instancePath:instancePath+"/certificate/text",schemaPath:"#/properties/certificate/properties/text/pattern",keyword:"pattern",params:{pattern: "^-----BEGIN [A-Z0-9 ]+-----\\n[\\x20-\\x7e\\n]+-----END [A-Z0-9 ]+-----\\n?$"},message:"must match pattern \""+"^-----BEGIN [A-Z0-9 ]+-----\\n[\\x20-\\x7e\\n]+-----END [A-Z0-9 ]+-----\\n?$"+"\"",schema:"^-----BEGIN [A-Z0-9 ]+-----\\n[\\x20-\\x7e\\n]+-----END [A-Z0-9 ]+-----\\n?$",parentSchema:schema26.properties.certificate.properties.text,data:data24};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/certificate/text",schemaPath:"#/properties/certificate/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema26.properties.certificate.properties.text.type,parentSchema:schema26.properties.certificate.properties.text,data:data24};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data22.path !== undefined){
if(!(validate65(data22.path, {instancePath:instancePath+"/certificate/path",parentData:data22,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
}
else {
const err41 = {instancePath:instancePath+"/certificate",schemaPath:"#/properties/certificate/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema26.properties.certificate.type,parentSchema:schema26.properties.certificate,data:data22};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.ciphers !== undefined){
let data26 = data.ciphers;
if(typeof data26 === "string"){
if(func4(data26) > 1000){
const err42 = {instancePath:instancePath+"/ciphers",schemaPath:"#/properties/ciphers/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema26.properties.ciphers,data:data26};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(!pattern25.test(data26)){
const err43 = {instancePath:instancePath+"/ciphers",schemaPath:"#/properties/ciphers/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9!+@:=_-]+$"},message:"must match pattern \""+"^[A-Za-z0-9!+@:=_-]+$"+"\"",schema:"^[A-Za-z0-9!+@:=_-]+$",parentSchema:schema26.properties.ciphers,data:data26};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/ciphers",schemaPath:"#/properties/ciphers/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema26.properties.ciphers.type,parentSchema:schema26.properties.ciphers,data:data26};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.headers !== undefined){
let data27 = data.headers;
if(Array.isArray(data27)){
const len1 = data27.length;
for(let i1=0; i1<len1; i1++){
if(!(validate92(data27[i1], {instancePath:instancePath+"/headers/" + i1,parentData:data27,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
}
}
else {
const err45 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema26.properties.headers.type,parentSchema:schema26.properties.headers,data:data27};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.directories !== undefined){
let data29 = data.directories;
if(Array.isArray(data29)){
const len2 = data29.length;
for(let i2=0; i2<len2; i2++){
let data30 = data29[i2];
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.url === undefined){
const err46 = {instancePath:instancePath+"/directories/" + i2,schemaPath:"#/properties/directories/items/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",schema:schema26.properties.directories.items.required,parentSchema:schema26.properties.directories.items,data:data30};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
for(const key4 in data30){
if(!(((key4 === "url") || (key4 === "timeout")) || (key4 === "interval"))){
const err47 = {instancePath:instancePath+"/directories/" + i2,schemaPath:"#/properties/directories/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema26.properties.directories.items,data:data30};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data30.url !== undefined){
if(!(validate95(data30.url, {instancePath:instancePath+"/directories/" + i2+"/url",parentData:data30,parentDataProperty:"url",rootData}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
if(data30.timeout !== undefined){
let data32 = data30.timeout;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
const err48 = {instancePath:instancePath+"/directories/" + i2+"/timeout",schemaPath:"#/properties/directories/items/properties/timeout/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema26.properties.directories.items.properties.timeout.type,parentSchema:schema26.properties.directories.items.properties.timeout,data:data32};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 > 600 || isNaN(data32)){
const err49 = {instancePath:instancePath+"/directories/" + i2+"/timeout",schemaPath:"#/properties/directories/items/properties/timeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600},message:"must be <= 600",schema:600,parentSchema:schema26.properties.directories.items.properties.timeout,data:data32};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data32 < 1 || isNaN(data32)){
const err50 = {instancePath:instancePath+"/directories/" + i2+"/timeout",schemaPath:"#/properties/directories/items/properties/timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema26.properties.directories.items.properties.timeout,data:data32};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
if(data30.interval !== undefined){
let data33 = data30.interval;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
const err51 = {instancePath:instancePath+"/directories/" + i2+"/interval",schemaPath:"#/properties/directories/items/properties/interval/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema26.properties.directories.items.properties.interval.type,parentSchema:schema26.properties.directories.items.properties.interval,data:data33};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 > 86400 || isNaN(data33)){
const err52 = {instancePath:instancePath+"/directories/" + i2+"/interval",schemaPath:"#/properties/directories/items/properties/interval/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema26.properties.directories.items.properties.interval,data:data33};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data33 < 30 || isNaN(data33)){
const err53 = {instancePath:instancePath+"/directories/" + i2+"/interval",schemaPath:"#/properties/directories/items/properties/interval/minimum",keyword:"minimum",params:{comparison: ">=", limit: 30},message:"must be >= 30",schema:30,parentSchema:schema26.properties.directories.items.properties.interval,data:data33};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
}
else {
const err54 = {instancePath:instancePath+"/directories/" + i2,schemaPath:"#/properties/directories/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema26.properties.directories.items.type,parentSchema:schema26.properties.directories.items,data:data30};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/directories",schemaPath:"#/properties/directories/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema26.properties.directories.type,parentSchema:schema26.properties.directories,data:data29};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.aliases !== undefined){
let data34 = data.aliases;
if(Array.isArray(data34)){
const len3 = data34.length;
for(let i3=0; i3<len3; i3++){
let data35 = data34[i3];
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.from === undefined){
const err56 = {instancePath:instancePath+"/aliases/" + i3,schemaPath:"#/properties/aliases/items/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema26.properties.aliases.items.required,parentSchema:schema26.properties.aliases.items,data:data35};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data35.to === undefined){
const err57 = {instancePath:instancePath+"/aliases/" + i3,schemaPath:"#/properties/aliases/items/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'",schema:schema26.properties.aliases.items.required,parentSchema:schema26.properties.aliases.items,data:data35};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
for(const key5 in data35){
if(!((((key5 === "from") || (key5 === "to")) || (key5 === "port")) || (key5 === "address"))){
const err58 = {instancePath:instancePath+"/aliases/" + i3,schemaPath:"#/properties/aliases/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema26.properties.aliases.items,data:data35};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data35.from !== undefined){
if(!(validate97(data35.from, {instancePath:instancePath+"/aliases/" + i3+"/from",parentData:data35,parentDataProperty:"from",rootData}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
}
if(data35.to !== undefined){
if(!(validate97(data35.to, {instancePath:instancePath+"/aliases/" + i3+"/to",parentData:data35,parentDataProperty:"to",rootData}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
}
if(data35.port !== undefined){
if(!(validate84(data35.port, {instancePath:instancePath+"/aliases/" + i3+"/port",parentData:data35,parentDataProperty:"port",rootData}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
}
if(data35.address !== undefined){
if(!(validate101(data35.address, {instancePath:instancePath+"/aliases/" + i3+"/address",parentData:data35,parentDataProperty:"address",rootData}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
}
}
else {
const err59 = {instancePath:instancePath+"/aliases/" + i3,schemaPath:"#/properties/aliases/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema26.properties.aliases.items.type,parentSchema:schema26.properties.aliases.items,data:data35};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema26.properties.aliases.type,parentSchema:schema26.properties.aliases,data:data34};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.allow !== undefined){
let data40 = data.allow;
if(Array.isArray(data40)){
const len4 = data40.length;
for(let i4=0; i4<len4; i4++){
if(!(validate103(data40[i4], {instancePath:instancePath+"/allow/" + i4,parentData:data40,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
}
let i5 = data40.length;
let j0;
if(i5 > 1){
outer0:
for(;i5--;){
for(j0 = i5; j0--;){
if(func0(data40[i5], data40[j0])){
const err61 = {instancePath:instancePath+"/allow",schemaPath:"#/properties/allow/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i5+" are identical)",schema:true,parentSchema:schema26.properties.allow,data:data40};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err62 = {instancePath:instancePath+"/allow",schemaPath:"#/properties/allow/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema26.properties.allow.type,parentSchema:schema26.properties.allow,data:data40};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data.deny !== undefined){
let data42 = data.deny;
if(Array.isArray(data42)){
const len5 = data42.length;
for(let i6=0; i6<len5; i6++){
if(!(validate103(data42[i6], {instancePath:instancePath+"/deny/" + i6,parentData:data42,parentDataProperty:i6,rootData}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
}
let i7 = data42.length;
let j1;
if(i7 > 1){
outer1:
for(;i7--;){
for(j1 = i7; j1--;){
if(func0(data42[i7], data42[j1])){
const err63 = {instancePath:instancePath+"/deny",schemaPath:"#/properties/deny/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i7+" are identical)",schema:true,parentSchema:schema26.properties.deny,data:data42};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err64 = {instancePath:instancePath+"/deny",schemaPath:"#/properties/deny/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema26.properties.deny.type,parentSchema:schema26.properties.deny,data:data42};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data.forwarded_for !== undefined){
let data44 = data.forwarded_for;
if(Array.isArray(data44)){
if(data44.length < 1){
const err65 = {instancePath:instancePath+"/forwarded_for",schemaPath:"#/properties/forwarded_for/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema26.properties.forwarded_for,data:data44};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
const len6 = data44.length;
for(let i8=0; i8<len6; i8++){
if(!(validate103(data44[i8], {instancePath:instancePath+"/forwarded_for/" + i8,parentData:data44,parentDataProperty:i8,rootData}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
}
let i9 = data44.length;
let j2;
if(i9 > 1){
outer2:
for(;i9--;){
for(j2 = i9; j2--;){
if(func0(data44[i9], data44[j2])){
const err66 = {instancePath:instancePath+"/forwarded_for",schemaPath:"#/properties/forwarded_for/uniqueItems",keyword:"uniqueItems",params:{i: i9, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i9+" are identical)",schema:true,parentSchema:schema26.properties.forwarded_for,data:data44};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
break outer2;
}
}
}
}
}
else {
const err67 = {instancePath:instancePath+"/forwarded_for",schemaPath:"#/properties/forwarded_for/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema26.properties.forwarded_for.type,parentSchema:schema26.properties.forwarded_for,data:data44};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data.redirect !== undefined){
let data46 = data.redirect;
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if(Object.keys(data46).length < 1){
const err68 = {instancePath:instancePath+"/redirect",schemaPath:"#/properties/redirect/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema26.properties.redirect,data:data46};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
for(const key6 in data46){
if(!(((key6 === "to") || (key6 === "slaves")) || (key6 === "announce"))){
const err69 = {instancePath:instancePath+"/redirect",schemaPath:"#/properties/redirect/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema26.properties.redirect,data:data46};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data46.to !== undefined){
let data47 = data46.to;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if(data47.server === undefined){
const err70 = {instancePath:instancePath+"/redirect/to",schemaPath:"#/properties/redirect/properties/to/required",keyword:"required",params:{missingProperty: "server"},message:"must have required property '"+"server"+"'",schema:schema26.properties.redirect.properties.to.required,parentSchema:schema26.properties.redirect.properties.to,data:data47};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data47.port === undefined){
const err71 = {instancePath:instancePath+"/redirect/to",schemaPath:"#/properties/redirect/properties/to/required",keyword:"required",params:{missingProperty: "port"},message:"must have required property '"+"port"+"'",schema:schema26.properties.redirect.properties.to.required,parentSchema:schema26.properties.redirect.properties.to,data:data47};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
for(const key7 in data47){
if(!((key7 === "server") || (key7 === "port"))){
const err72 = {instancePath:instancePath+"/redirect/to",schemaPath:"#/properties/redirect/properties/to/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema26.properties.redirect.properties.to,data:data47};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data47.server !== undefined){
if(!(validate101(data47.server, {instancePath:instancePath+"/redirect/to/server",parentData:data47,parentDataProperty:"server",rootData}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
}
if(data47.port !== undefined){
if(!(validate84(data47.port, {instancePath:instancePath+"/redirect/to/port",parentData:data47,parentDataProperty:"port",rootData}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
}
}
else {
const err73 = {instancePath:instancePath+"/redirect/to",schemaPath:"#/properties/redirect/properties/to/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema26.properties.redirect.properties.to.type,parentSchema:schema26.properties.redirect.properties.to,data:data47};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data46.slaves !== undefined){
let data50 = data46.slaves;
if(!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50)))){
const err74 = {instancePath:instancePath+"/redirect/slaves",schemaPath:"#/properties/redirect/properties/slaves/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema26.properties.redirect.properties.slaves.type,parentSchema:schema26.properties.redirect.properties.slaves,data:data50};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 > 1000 || isNaN(data50)){
const err75 = {instancePath:instancePath+"/redirect/slaves",schemaPath:"#/properties/redirect/properties/slaves/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema26.properties.redirect.properties.slaves,data:data50};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(data50 < 1 || isNaN(data50)){
const err76 = {instancePath:instancePath+"/redirect/slaves",schemaPath:"#/properties/redirect/properties/slaves/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema26.properties.redirect.properties.slaves,data:data50};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
if(data46.announce !== undefined){
let data51 = data46.announce;
if(typeof data51 !== "boolean"){
const err77 = {instancePath:instancePath+"/redirect/announce",schemaPath:"#/properties/redirect/properties/announce/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema26.properties.redirect.properties.announce.type,parentSchema:schema26.properties.redirect.properties.announce,data:data51};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
else {
const err78 = {instancePath:instancePath+"/redirect",schemaPath:"#/properties/redirect/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema26.properties.redirect.type,parentSchema:schema26.properties.redirect,data:data46};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data.log !== undefined){
let data52 = data.log;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
for(const key8 in data52){
if(!(((key8 === "playlist") || (key8 === "size")) || (key8 === "archive"))){
const err79 = {instancePath:instancePath+"/log",schemaPath:"#/properties/log/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema26.properties.log,data:data52};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data52.playlist !== undefined){
let data53 = data52.playlist;
if(typeof data53 !== "boolean"){
const err80 = {instancePath:instancePath+"/log/playlist",schemaPath:"#/properties/log/properties/playlist/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema26.properties.log.properties.playlist.type,parentSchema:schema26.properties.log.properties.playlist,data:data53};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data52.size !== undefined){
let data54 = data52.size;
if(!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))){
const err81 = {instancePath:instancePath+"/log/size",schemaPath:"#/properties/log/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema26.properties.log.properties.size.type,parentSchema:schema26.properties.log.properties.size,data:data54};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if((typeof data54 == "number") && (isFinite(data54))){
if(data54 > 2147483647 || isNaN(data54)){
const err82 = {instancePath:instancePath+"/log/size",schemaPath:"#/properties/log/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema26.properties.log.properties.size,data:data54};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(data54 < 1 || isNaN(data54)){
const err83 = {instancePath:instancePath+"/log/size",schemaPath:"#/properties/log/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema26.properties.log.properties.size,data:data54};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
if(data52.archive !== undefined){
let data55 = data52.archive;
if(typeof data55 !== "boolean"){
const err84 = {instancePath:instancePath+"/log/archive",schemaPath:"#/properties/log/properties/archive/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema26.properties.log.properties.archive.type,parentSchema:schema26.properties.log.properties.archive,data:data55};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
else {
const err85 = {instancePath:instancePath+"/log",schemaPath:"#/properties/log/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema26.properties.log.type,parentSchema:schema26.properties.log,data:data52};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data.web_root !== undefined){
if(!(validate65(data.web_root, {instancePath:instancePath+"/web_root",parentData:data,parentDataProperty:"web_root",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.admin_root !== undefined){
if(!(validate65(data.admin_root, {instancePath:instancePath+"/admin_root",parentData:data,parentDataProperty:"admin_root",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.relaying !== undefined){
let data58 = data.relaying;
if(!((data58 === "mounts") || (data58 === "everything"))){
const err86 = {instancePath:instancePath+"/relaying",schemaPath:"#/properties/relaying/enum",keyword:"enum",params:{allowedValues: schema26.properties.relaying.enum},message:"must be equal to one of the allowed values",schema:schema26.properties.relaying.enum,parentSchema:schema26.properties.relaying,data:data58};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data.on_demand !== undefined){
let data59 = data.on_demand;
if(typeof data59 !== "boolean"){
const err87 = {instancePath:instancePath+"/on_demand",schemaPath:"#/properties/on_demand/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema26.properties.on_demand.type,parentSchema:schema26.properties.on_demand,data:data59};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data.mirror !== undefined){
let data60 = data.mirror;
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
if(data60.server === undefined){
const err88 = {instancePath:instancePath+"/mirror",schemaPath:"#/properties/mirror/required",keyword:"required",params:{missingProperty: "server"},message:"must have required property '"+"server"+"'",schema:schema26.properties.mirror.required,parentSchema:schema26.properties.mirror,data:data60};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(data60.port === undefined){
const err89 = {instancePath:instancePath+"/mirror",schemaPath:"#/properties/mirror/required",keyword:"required",params:{missingProperty: "port"},message:"must have required property '"+"port"+"'",schema:schema26.properties.mirror.required,parentSchema:schema26.properties.mirror,data:data60};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(data60.password === undefined){
const err90 = {instancePath:instancePath+"/mirror",schemaPath:"#/properties/mirror/required",keyword:"required",params:{missingProperty: "password"},message:"must have required property '"+"password"+"'",schema:schema26.properties.mirror.required,parentSchema:schema26.properties.mirror,data:data60};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
for(const key9 in data60){
if(!((((key9 === "server") || (key9 === "port")) || (key9 === "user")) || (key9 === "password"))){
const err91 = {instancePath:instancePath+"/mirror",schemaPath:"#/properties/mirror/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema26.properties.mirror,data:data60};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data60.server !== undefined){
if(!(validate101(data60.server, {instancePath:instancePath+"/mirror/server",parentData:data60,parentDataProperty:"server",rootData}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
}
if(data60.port !== undefined){
if(!(validate84(data60.port, {instancePath:instancePath+"/mirror/port",parentData:data60,parentDataProperty:"port",rootData}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
}
if(data60.user !== undefined){
if(!(validate76(data60.user, {instancePath:instancePath+"/mirror/user",parentData:data60,parentDataProperty:"user",rootData}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
if(data60.password !== undefined){
if(!(validate74(data60.password, {instancePath:instancePath+"/mirror/password",parentData:data60,parentDataProperty:"password",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
}
else {
const err92 = {instancePath:instancePath+"/mirror",schemaPath:"#/properties/mirror/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema26.properties.mirror.type,parentSchema:schema26.properties.mirror,data:data60};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data.default_mount !== undefined){
if(!(validate115(data.default_mount, {instancePath:instancePath+"/default_mount",parentData:data,parentDataProperty:"default_mount",rootData}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
}
if(data.mounts !== undefined){
let data66 = data.mounts;
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
for(const key10 in data66){
const _errs115 = errors;
if(typeof key10 === "string"){
if(!pattern22.test(key10)){
const err93 = {instancePath:instancePath+"/mounts",schemaPath:"#/properties/mounts/propertyNames/pattern",keyword:"pattern",params:{pattern: "^/[^\\s\\u0000-\\u001f\\u007f<>&\"']{0,149}$"},message:"must match pattern \""+"^/[^\\s\\u0000-\\u001f\\u007f<>&\"']{0,149}$"+"\"",schema:"^/[^\\s\\u0000-\\u001f\\u007f<>&\"']{0,149}$",parentSchema:schema26.properties.mounts.propertyNames,data:key10,propertyName:key10};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
var valid27 = _errs115 === errors;
if(!valid27){
const err94 = {instancePath:instancePath+"/mounts",schemaPath:"#/properties/mounts/propertyNames",keyword:"propertyNames",params:{propertyName: key10},message:"property name must be valid",schema:schema26.properties.mounts.propertyNames,parentSchema:schema26.properties.mounts,data:data66};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
for(const key11 in data66){
if(!(validate115(data66[key11], {instancePath:instancePath+"/mounts/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data66,parentDataProperty:key11,rootData}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
}
}
else {
const err95 = {instancePath:instancePath+"/mounts",schemaPath:"#/properties/mounts/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema26.properties.mounts.type,parentSchema:schema26.properties.mounts,data:data66};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
}
else {
const err96 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema26.type,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}

const pattern10 = new RegExp("^(AF|AN|AS|EU|NA|OC|SA)(-[A-Z]{2})?$", "u");

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "title") || (key0 === "failover")) || (key0 === "networks")) || (key0 === "places")) || (key0 === "rollout")) || (key0 === "vars")) || (key0 === "icecast"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.title !== undefined){
if(!(validate45(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data.failover !== undefined){
let data1 = data.failover;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate47(data1[i0], {instancePath:instancePath+"/failover/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data1[i1], data1[j0])){
const err1 = {instancePath:instancePath+"/failover",schemaPath:"#/properties/failover/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema16.properties.failover,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err2 = {instancePath:instancePath+"/failover",schemaPath:"#/properties/failover/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema16.properties.failover.type,parentSchema:schema16.properties.failover,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.networks !== undefined){
let data3 = data.networks;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i2=0; i2<len1; i2++){
if(!(validate49(data3[i2], {instancePath:instancePath+"/networks/" + i2,parentData:data3,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
let i3 = data3.length;
let j1;
if(i3 > 1){
outer1:
for(;i3--;){
for(j1 = i3; j1--;){
if(func0(data3[i3], data3[j1])){
const err3 = {instancePath:instancePath+"/networks",schemaPath:"#/properties/networks/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)",schema:true,parentSchema:schema16.properties.networks,data:data3};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err4 = {instancePath:instancePath+"/networks",schemaPath:"#/properties/networks/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema16.properties.networks.type,parentSchema:schema16.properties.networks,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.places !== undefined){
let data5 = data.places;
if(Array.isArray(data5)){
const len2 = data5.length;
for(let i4=0; i4<len2; i4++){
let data6 = data5[i4];
if(typeof data6 === "string"){
if(!pattern10.test(data6)){
const err5 = {instancePath:instancePath+"/places/" + i4,schemaPath:"#/properties/places/items/pattern",keyword:"pattern",params:{pattern: "^(AF|AN|AS|EU|NA|OC|SA)(-[A-Z]{2})?$"},message:"must match pattern \""+"^(AF|AN|AS|EU|NA|OC|SA)(-[A-Z]{2})?$"+"\"",schema:"^(AF|AN|AS|EU|NA|OC|SA)(-[A-Z]{2})?$",parentSchema:schema16.properties.places.items,data:data6};
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
const err6 = {instancePath:instancePath+"/places/" + i4,schemaPath:"#/properties/places/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.properties.places.items.type,parentSchema:schema16.properties.places.items,data:data6};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
let i5 = data5.length;
let j2;
if(i5 > 1){
const indices0 = {};
for(;i5--;){
let item0 = data5[i5];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j2 = indices0[item0];
const err7 = {instancePath:instancePath+"/places",schemaPath:"#/properties/places/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i5+" are identical)",schema:true,parentSchema:schema16.properties.places,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
break;
}
indices0[item0] = i5;
}
}
}
else {
const err8 = {instancePath:instancePath+"/places",schemaPath:"#/properties/places/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema16.properties.places.type,parentSchema:schema16.properties.places,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.rollout !== undefined){
let data7 = data.rollout;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key1 in data7){
if(!((key1 === "away") || (key1 === "max_failures"))){
const err9 = {instancePath:instancePath+"/rollout",schemaPath:"#/properties/rollout/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema16.properties.rollout,data:data7};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data7.away !== undefined){
if(!(validate60(data7.away, {instancePath:instancePath+"/rollout/away",parentData:data7,parentDataProperty:"away",rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data7.max_failures !== undefined){
if(!(validate62(data7.max_failures, {instancePath:instancePath+"/rollout/max_failures",parentData:data7,parentDataProperty:"max_failures",rootData}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/rollout",schemaPath:"#/properties/rollout/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema16.properties.rollout.type,parentSchema:schema16.properties.rollout,data:data7};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.vars !== undefined){
let data10 = data.vars;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
}
else {
const err11 = {instancePath:instancePath+"/vars",schemaPath:"#/properties/vars/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema16.properties.vars.type,parentSchema:schema16.properties.vars,data:data10};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.icecast !== undefined){
if(!(validate64(data.icecast, {instancePath:instancePath+"/icecast",parentData:data,parentDataProperty:"icecast",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema16.type,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}

const schema57 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Master","description":"A server that receives the sources, encodes, and feeds the relays.","type":"object","additionalProperties":false,"required":["address","role"],"properties":{"address":{"$ref":"common.schema.json#/definitions/address","description":"The address that other hosts and listeners use."},"public_name":{"$ref":"common.schema.json#/definitions/domain","description":"A host name of its own for listeners, beside the station's."},"ssh":{"$ref":"ssh.schema.json"},"provider":{"$ref":"provider.schema.json"},"vars":{"description":"Values for this host alone.","type":"object","additionalProperties":true,"tsType":"Vars"},"role":{"description":"The primary feeds the network; a standby takes over.","enum":["primary","standby"]},"region":{"$ref":"common.schema.json#/definitions/name","description":"The region the master stands in, if it belongs to one."},"nameserver":{"description":"Whether it answers DNS, too (false).","type":"boolean"},"director":{"description":"Whether it leads listeners to relays by URL, too (false). Its NGINX has port 80: the directors' must be another.","type":"boolean"},"max_listeners":{"description":"Listeners the master may carry beside its relays (100).","type":"integer","minimum":0,"maximum":100000},"icecast":{"$ref":"icecast.schema.json"}}};

function validate170(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.type,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(typeof data === "string"){
if(!(formats2.test(data))){
const err1 = {instancePath,schemaPath:"#/anyOf/0/format",keyword:"format",params:{format: "ipv4"},message:"must match format \""+"ipv4"+"\"",schema:"ipv4",parentSchema:schema40.anyOf[0],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(typeof data === "string"){
if(!(formats4.test(data))){
const err2 = {instancePath,schemaPath:"#/anyOf/1/format",keyword:"format",params:{format: "ipv6"},message:"must match format \""+"ipv6"+"\"",schema:"ipv6",parentSchema:schema40.anyOf[1],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs4 = errors;
if(typeof data === "string"){
if(!pattern29.test(data)){
const err3 = {instancePath,schemaPath:"#/anyOf/2/pattern",keyword:"pattern",params:{pattern: "^(?=.{1,253}$)(?=.*[a-z])([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^(?=.{1,253}$)(?=.*[a-z])([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"",schema:"^(?=.{1,253}$)(?=.*[a-z])([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$",parentSchema:schema40.anyOf[2],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
}
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema40.anyOf,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
validate170.errors = vErrors;
return errors === 0;
}


function validate172(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern1.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"",schema:"^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$",parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema10.type,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate172.errors = vErrors;
return errors === 0;
}

const schema60 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Ssh","description":"How a host is reached over SSH. What is not said here comes from ~/.ssh/config.","type":"object","additionalProperties":false,"properties":{"address":{"$ref":"common.schema.json#/definitions/address","description":"Where SSH connects to, if not the host's own address."},"port":{"$ref":"common.schema.json#/definitions/port","description":"The port of sshd (22)."},"user":{"$ref":"common.schema.json#/definitions/userName","description":"The user to log in as (root)."},"identity_file":{"$ref":"common.schema.json#/definitions/localPath","description":"A private key file; otherwise the agent and the usual files are tried."},"jump":{"description":"Hosts to go through, as in ssh -J: user@host:port, separated by commas.","type":"string","pattern":"^[A-Za-z0-9@.,:_\\[\\]-]+$"},"become":{"description":"Whether sudo is needed to become root (true unless the user is root).","type":"boolean"},"sudo_password":{"$ref":"common.schema.json#/definitions/secret","description":"The password that sudo asks for, where it asks for one."},"connect_timeout":{"description":"Seconds to wait for the connection (10).","type":"integer","minimum":1,"maximum":600}}};

function validate175(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.type,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(typeof data === "string"){
if(!(formats2.test(data))){
const err1 = {instancePath,schemaPath:"#/anyOf/0/format",keyword:"format",params:{format: "ipv4"},message:"must match format \""+"ipv4"+"\"",schema:"ipv4",parentSchema:schema40.anyOf[0],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(typeof data === "string"){
if(!(formats4.test(data))){
const err2 = {instancePath,schemaPath:"#/anyOf/1/format",keyword:"format",params:{format: "ipv6"},message:"must match format \""+"ipv6"+"\"",schema:"ipv6",parentSchema:schema40.anyOf[1],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs4 = errors;
if(typeof data === "string"){
if(!pattern29.test(data)){
const err3 = {instancePath,schemaPath:"#/anyOf/2/pattern",keyword:"pattern",params:{pattern: "^(?=.{1,253}$)(?=.*[a-z])([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^(?=.{1,253}$)(?=.*[a-z])([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"",schema:"^(?=.{1,253}$)(?=.*[a-z])([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$",parentSchema:schema40.anyOf[2],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
}
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema40.anyOf,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
validate175.errors = vErrors;
return errors === 0;
}


function validate177(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema34.type,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 65535 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate177.errors = vErrors;
return errors === 0;
}

const schema63 = {"description":"A user name: lower-case letters, digits, hyphens and underscores, a letter first.","type":"string","pattern":"^[a-z_][a-z0-9_-]{0,31}$"};
const pattern52 = new RegExp("^[a-z_][a-z0-9_-]{0,31}$", "u");

function validate179(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern52.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z_][a-z0-9_-]{0,31}$"},message:"must match pattern \""+"^[a-z_][a-z0-9_-]{0,31}$"+"\"",schema:"^[a-z_][a-z0-9_-]{0,31}$",parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema63.type,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate179.errors = vErrors;
return errors === 0;
}


function validate181(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func4(data) > 500){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern23.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f]+$"},message:"must match pattern \""+"^[^\\u0000-\\u001f]+$"+"\"",schema:"^[^\\u0000-\\u001f]+$",parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.type,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate181.errors = vErrors;
return errors === 0;
}


function validate183(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func4(data) > 300){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func4(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern0.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+(?<!\\s)$"},message:"must match pattern \""+"^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+(?<!\\s)$"+"\"",schema:"^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+(?<!\\s)$",parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.type,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate183.errors = vErrors;
return errors === 0;
}

const pattern54 = new RegExp("^[A-Za-z0-9@.,:_\\[\\]-]+$", "u");

function validate174(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "address") || (key0 === "port")) || (key0 === "user")) || (key0 === "identity_file")) || (key0 === "jump")) || (key0 === "become")) || (key0 === "sudo_password")) || (key0 === "connect_timeout"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.address !== undefined){
if(!(validate175(data.address, {instancePath:instancePath+"/address",parentData:data,parentDataProperty:"address",rootData}))){
vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
errors = vErrors.length;
}
}
if(data.port !== undefined){
if(!(validate177(data.port, {instancePath:instancePath+"/port",parentData:data,parentDataProperty:"port",rootData}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
}
if(data.user !== undefined){
if(!(validate179(data.user, {instancePath:instancePath+"/user",parentData:data,parentDataProperty:"user",rootData}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
}
if(data.identity_file !== undefined){
if(!(validate181(data.identity_file, {instancePath:instancePath+"/identity_file",parentData:data,parentDataProperty:"identity_file",rootData}))){
vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
errors = vErrors.length;
}
}
if(data.jump !== undefined){
let data4 = data.jump;
if(typeof data4 === "string"){
if(!pattern54.test(data4)){
const err1 = {instancePath:instancePath+"/jump",schemaPath:"#/properties/jump/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9@.,:_\\[\\]-]+$"},message:"must match pattern \""+"^[A-Za-z0-9@.,:_\\[\\]-]+$"+"\"",schema:"^[A-Za-z0-9@.,:_\\[\\]-]+$",parentSchema:schema60.properties.jump,data:data4};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/jump",schemaPath:"#/properties/jump/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema60.properties.jump.type,parentSchema:schema60.properties.jump,data:data4};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.become !== undefined){
let data5 = data.become;
if(typeof data5 !== "boolean"){
const err3 = {instancePath:instancePath+"/become",schemaPath:"#/properties/become/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema60.properties.become.type,parentSchema:schema60.properties.become,data:data5};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.sudo_password !== undefined){
if(!(validate183(data.sudo_password, {instancePath:instancePath+"/sudo_password",parentData:data,parentDataProperty:"sudo_password",rootData}))){
vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
errors = vErrors.length;
}
}
if(data.connect_timeout !== undefined){
let data7 = data.connect_timeout;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err4 = {instancePath:instancePath+"/connect_timeout",schemaPath:"#/properties/connect_timeout/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema60.properties.connect_timeout.type,parentSchema:schema60.properties.connect_timeout,data:data7};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 600 || isNaN(data7)){
const err5 = {instancePath:instancePath+"/connect_timeout",schemaPath:"#/properties/connect_timeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600},message:"must be <= 600",schema:600,parentSchema:schema60.properties.connect_timeout,data:data7};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data7 < 1 || isNaN(data7)){
const err6 = {instancePath:instancePath+"/connect_timeout",schemaPath:"#/properties/connect_timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema60.properties.connect_timeout,data:data7};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema60.type,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate174.errors = vErrors;
return errors === 0;
}

const schema66 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Provider","description":"What the host costs and can carry. Used for lint and planning, never rendered.","type":"object","additionalProperties":false,"properties":{"name":{"$ref":"common.schema.json#/definitions/text","description":"The hosting company."},"plan":{"$ref":"common.schema.json#/definitions/text","description":"What the company calls this size of server."},"location":{"$ref":"common.schema.json#/definitions/text","description":"Where the server stands."},"price_per_month":{"description":"The price of a month.","type":"number","minimum":0},"currency":{"description":"The currency of the price, as three letters.","type":"string","pattern":"^[A-Z]{3}$"},"transfer_tb":{"description":"Transfer included in the price, terabytes a month.","type":"number","minimum":0},"link_mbit":{"description":"Speed of the network link, Mbit/s.","type":"number","exclusiveMinimum":0}}};

function validate187(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func4(data) > 500){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+(?<!\\s)$"},message:"must match pattern \""+"^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+(?<!\\s)$"+"\"",schema:"^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+(?<!\\s)$",parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema9.type,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate187.errors = vErrors;
return errors === 0;
}

const pattern57 = new RegExp("^[A-Z]{3}$", "u");

function validate186(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "name") || (key0 === "plan")) || (key0 === "location")) || (key0 === "price_per_month")) || (key0 === "currency")) || (key0 === "transfer_tb")) || (key0 === "link_mbit"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.name !== undefined){
if(!(validate187(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors);
errors = vErrors.length;
}
}
if(data.plan !== undefined){
if(!(validate187(data.plan, {instancePath:instancePath+"/plan",parentData:data,parentDataProperty:"plan",rootData}))){
vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors);
errors = vErrors.length;
}
}
if(data.location !== undefined){
if(!(validate187(data.location, {instancePath:instancePath+"/location",parentData:data,parentDataProperty:"location",rootData}))){
vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors);
errors = vErrors.length;
}
}
if(data.price_per_month !== undefined){
let data3 = data.price_per_month;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err1 = {instancePath:instancePath+"/price_per_month",schemaPath:"#/properties/price_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema66.properties.price_per_month,data:data3};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/price_per_month",schemaPath:"#/properties/price_per_month/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema66.properties.price_per_month.type,parentSchema:schema66.properties.price_per_month,data:data3};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.currency !== undefined){
let data4 = data.currency;
if(typeof data4 === "string"){
if(!pattern57.test(data4)){
const err3 = {instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\"",schema:"^[A-Z]{3}$",parentSchema:schema66.properties.currency,data:data4};
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
const err4 = {instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema66.properties.currency.type,parentSchema:schema66.properties.currency,data:data4};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.transfer_tb !== undefined){
let data5 = data.transfer_tb;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err5 = {instancePath:instancePath+"/transfer_tb",schemaPath:"#/properties/transfer_tb/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema66.properties.transfer_tb,data:data5};
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
const err6 = {instancePath:instancePath+"/transfer_tb",schemaPath:"#/properties/transfer_tb/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema66.properties.transfer_tb.type,parentSchema:schema66.properties.transfer_tb,data:data5};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.link_mbit !== undefined){
let data6 = data.link_mbit;
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 <= 0 || isNaN(data6)){
const err7 = {instancePath:instancePath+"/link_mbit",schemaPath:"#/properties/link_mbit/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema66.properties.link_mbit,data:data6};
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
const err8 = {instancePath:instancePath+"/link_mbit",schemaPath:"#/properties/link_mbit/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema66.properties.link_mbit.type,parentSchema:schema66.properties.link_mbit,data:data6};
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
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema66.type,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate186.errors = vErrors;
return errors === 0;
}


function validate192(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern6.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"",schema:"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$",parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.type,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate192.errors = vErrors;
return errors === 0;
}


function validate169(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.address === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "address"},message:"must have required property '"+"address"+"'",schema:schema57.required,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.role === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'",schema:schema57.required,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema57.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.address !== undefined){
if(!(validate170(data.address, {instancePath:instancePath+"/address",parentData:data,parentDataProperty:"address",rootData}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
errors = vErrors.length;
}
}
if(data.public_name !== undefined){
if(!(validate172(data.public_name, {instancePath:instancePath+"/public_name",parentData:data,parentDataProperty:"public_name",rootData}))){
vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
errors = vErrors.length;
}
}
if(data.ssh !== undefined){
if(!(validate174(data.ssh, {instancePath:instancePath+"/ssh",parentData:data,parentDataProperty:"ssh",rootData}))){
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
errors = vErrors.length;
}
}
if(data.provider !== undefined){
if(!(validate186(data.provider, {instancePath:instancePath+"/provider",parentData:data,parentDataProperty:"provider",rootData}))){
vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
errors = vErrors.length;
}
}
if(data.vars !== undefined){
let data4 = data.vars;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
}
else {
const err3 = {instancePath:instancePath+"/vars",schemaPath:"#/properties/vars/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema57.properties.vars.type,parentSchema:schema57.properties.vars,data:data4};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.role !== undefined){
let data5 = data.role;
if(!((data5 === "primary") || (data5 === "standby"))){
const err4 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues: schema57.properties.role.enum},message:"must be equal to one of the allowed values",schema:schema57.properties.role.enum,parentSchema:schema57.properties.role,data:data5};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.region !== undefined){
if(!(validate192(data.region, {instancePath:instancePath+"/region",parentData:data,parentDataProperty:"region",rootData}))){
vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
errors = vErrors.length;
}
}
if(data.nameserver !== undefined){
let data7 = data.nameserver;
if(typeof data7 !== "boolean"){
const err5 = {instancePath:instancePath+"/nameserver",schemaPath:"#/properties/nameserver/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema57.properties.nameserver.type,parentSchema:schema57.properties.nameserver,data:data7};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.director !== undefined){
let data8 = data.director;
if(typeof data8 !== "boolean"){
const err6 = {instancePath:instancePath+"/director",schemaPath:"#/properties/director/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema57.properties.director.type,parentSchema:schema57.properties.director,data:data8};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.max_listeners !== undefined){
let data9 = data.max_listeners;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err7 = {instancePath:instancePath+"/max_listeners",schemaPath:"#/properties/max_listeners/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema57.properties.max_listeners.type,parentSchema:schema57.properties.max_listeners,data:data9};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 100000 || isNaN(data9)){
const err8 = {instancePath:instancePath+"/max_listeners",schemaPath:"#/properties/max_listeners/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000",schema:100000,parentSchema:schema57.properties.max_listeners,data:data9};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data9 < 0 || isNaN(data9)){
const err9 = {instancePath:instancePath+"/max_listeners",schemaPath:"#/properties/max_listeners/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema57.properties.max_listeners,data:data9};
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
if(data.icecast !== undefined){
if(!(validate64(data.icecast, {instancePath:instancePath+"/icecast",parentData:data,parentDataProperty:"icecast",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema57.type,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate169.errors = vErrors;
return errors === 0;
}

const schema69 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Relay","description":"A server that pulls the mounts and serves listeners.","type":"object","additionalProperties":false,"required":["address","region"],"properties":{"address":{"$ref":"common.schema.json#/definitions/address","description":"The address that other hosts and listeners use."},"public_name":{"$ref":"common.schema.json#/definitions/domain","description":"A host name of its own for listeners, beside the station's."},"ssh":{"$ref":"ssh.schema.json"},"provider":{"$ref":"provider.schema.json"},"vars":{"description":"Values for this host alone.","type":"object","additionalProperties":true,"tsType":"Vars"},"region":{"$ref":"common.schema.json#/definitions/name","description":"The region whose listeners it serves."},"tier":{"description":"1 pulls from a master; 2 pulls from a relay of tier 1, and so on (1).","type":"integer","minimum":1,"maximum":8},"from":{"description":"The host it pulls from, or several, first choice first (what follows from its tier and region: the masters, primary first, or relays of the tier above).","tsType":"string | string[]","type":["string","array"],"pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","items":{"$ref":"common.schema.json#/definitions/name"},"minItems":1,"maxItems":8,"uniqueItems":true},"failover":{"$ref":"common.schema.json#/definitions/failover","description":"Who finds another upstream when one is away (as the station says)."},"failback":{"$ref":"common.schema.json#/definitions/failback","description":"Whether it returns to the first upstream that is back (as the station says)."},"nameserver":{"description":"Whether it answers DNS, too (false).","type":"boolean"},"director":{"description":"Whether it leads listeners to relays by URL, too (false). Its NGINX has port 80: the directors' must be another.","type":"boolean"},"max_listeners":{"description":"Listeners the relay may carry over all mounts (10000).","type":"integer","minimum":1,"maximum":100000},"weight":{"description":"Its share of the region's listeners, beside those of the other relays (1). One with half of another's weight is in half as many answers of DNS.","type":"integer","minimum":1,"maximum":100},"icecast":{"$ref":"icecast.schema.json"}}};

function validate198(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.type,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(typeof data === "string"){
if(!(formats2.test(data))){
const err1 = {instancePath,schemaPath:"#/anyOf/0/format",keyword:"format",params:{format: "ipv4"},message:"must match format \""+"ipv4"+"\"",schema:"ipv4",parentSchema:schema40.anyOf[0],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(typeof data === "string"){
if(!(formats4.test(data))){
const err2 = {instancePath,schemaPath:"#/anyOf/1/format",keyword:"format",params:{format: "ipv6"},message:"must match format \""+"ipv6"+"\"",schema:"ipv6",parentSchema:schema40.anyOf[1],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs4 = errors;
if(typeof data === "string"){
if(!pattern29.test(data)){
const err3 = {instancePath,schemaPath:"#/anyOf/2/pattern",keyword:"pattern",params:{pattern: "^(?=.{1,253}$)(?=.*[a-z])([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^(?=.{1,253}$)(?=.*[a-z])([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"",schema:"^(?=.{1,253}$)(?=.*[a-z])([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$",parentSchema:schema40.anyOf[2],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
}
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema40.anyOf,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
validate198.errors = vErrors;
return errors === 0;
}


function validate200(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern1.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"",schema:"^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$",parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema10.type,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate200.errors = vErrors;
return errors === 0;
}


function validate204(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern6.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"",schema:"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$",parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.type,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate204.errors = vErrors;
return errors === 0;
}


function validate207(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((((data === "haproxy") || (data === "nginx")) || (data === "icecast")) || (data === "none"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema12.enum},message:"must be equal to one of the allowed values",schema:schema12.enum,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate207.errors = vErrors;
return errors === 0;
}


function validate209(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((data === "stay") || (data === "return"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema13.enum},message:"must be equal to one of the allowed values",schema:schema13.enum,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate209.errors = vErrors;
return errors === 0;
}


function validate197(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.address === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "address"},message:"must have required property '"+"address"+"'",schema:schema69.required,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.region === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "region"},message:"must have required property '"+"region"+"'",schema:schema69.required,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema69.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.address !== undefined){
if(!(validate198(data.address, {instancePath:instancePath+"/address",parentData:data,parentDataProperty:"address",rootData}))){
vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
errors = vErrors.length;
}
}
if(data.public_name !== undefined){
if(!(validate200(data.public_name, {instancePath:instancePath+"/public_name",parentData:data,parentDataProperty:"public_name",rootData}))){
vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
errors = vErrors.length;
}
}
if(data.ssh !== undefined){
if(!(validate174(data.ssh, {instancePath:instancePath+"/ssh",parentData:data,parentDataProperty:"ssh",rootData}))){
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
errors = vErrors.length;
}
}
if(data.provider !== undefined){
if(!(validate186(data.provider, {instancePath:instancePath+"/provider",parentData:data,parentDataProperty:"provider",rootData}))){
vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
errors = vErrors.length;
}
}
if(data.vars !== undefined){
let data4 = data.vars;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
}
else {
const err3 = {instancePath:instancePath+"/vars",schemaPath:"#/properties/vars/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema69.properties.vars.type,parentSchema:schema69.properties.vars,data:data4};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.region !== undefined){
if(!(validate204(data.region, {instancePath:instancePath+"/region",parentData:data,parentDataProperty:"region",rootData}))){
vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
errors = vErrors.length;
}
}
if(data.tier !== undefined){
let data6 = data.tier;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err4 = {instancePath:instancePath+"/tier",schemaPath:"#/properties/tier/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema69.properties.tier.type,parentSchema:schema69.properties.tier,data:data6};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 8 || isNaN(data6)){
const err5 = {instancePath:instancePath+"/tier",schemaPath:"#/properties/tier/maximum",keyword:"maximum",params:{comparison: "<=", limit: 8},message:"must be <= 8",schema:8,parentSchema:schema69.properties.tier,data:data6};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data6 < 1 || isNaN(data6)){
const err6 = {instancePath:instancePath+"/tier",schemaPath:"#/properties/tier/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema69.properties.tier,data:data6};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.from !== undefined){
let data7 = data.from;
if((typeof data7 !== "string") && (!(Array.isArray(data7)))){
const err7 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: schema69.properties.from.type},message:"must be string,array",schema:schema69.properties.from.type,parentSchema:schema69.properties.from,data:data7};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data7 === "string"){
if(!pattern6.test(data7)){
const err8 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"",schema:"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$",parentSchema:schema69.properties.from,data:data7};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(Array.isArray(data7)){
if(data7.length > 8){
const err9 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items",schema:8,parentSchema:schema69.properties.from,data:data7};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data7.length < 1){
const err10 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema69.properties.from,data:data7};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(!(validate204(data7[i0], {instancePath:instancePath+"/from/" + i0,parentData:data7,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
errors = vErrors.length;
}
}
let i1 = data7.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data7[i1], data7[j0])){
const err11 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema69.properties.from,data:data7};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
break outer0;
}
}
}
}
}
}
if(data.failover !== undefined){
if(!(validate207(data.failover, {instancePath:instancePath+"/failover",parentData:data,parentDataProperty:"failover",rootData}))){
vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
errors = vErrors.length;
}
}
if(data.failback !== undefined){
if(!(validate209(data.failback, {instancePath:instancePath+"/failback",parentData:data,parentDataProperty:"failback",rootData}))){
vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors);
errors = vErrors.length;
}
}
if(data.nameserver !== undefined){
let data11 = data.nameserver;
if(typeof data11 !== "boolean"){
const err12 = {instancePath:instancePath+"/nameserver",schemaPath:"#/properties/nameserver/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema69.properties.nameserver.type,parentSchema:schema69.properties.nameserver,data:data11};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.director !== undefined){
let data12 = data.director;
if(typeof data12 !== "boolean"){
const err13 = {instancePath:instancePath+"/director",schemaPath:"#/properties/director/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema69.properties.director.type,parentSchema:schema69.properties.director,data:data12};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.max_listeners !== undefined){
let data13 = data.max_listeners;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err14 = {instancePath:instancePath+"/max_listeners",schemaPath:"#/properties/max_listeners/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema69.properties.max_listeners.type,parentSchema:schema69.properties.max_listeners,data:data13};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 100000 || isNaN(data13)){
const err15 = {instancePath:instancePath+"/max_listeners",schemaPath:"#/properties/max_listeners/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000",schema:100000,parentSchema:schema69.properties.max_listeners,data:data13};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data13 < 1 || isNaN(data13)){
const err16 = {instancePath:instancePath+"/max_listeners",schemaPath:"#/properties/max_listeners/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema69.properties.max_listeners,data:data13};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data.weight !== undefined){
let data14 = data.weight;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err17 = {instancePath:instancePath+"/weight",schemaPath:"#/properties/weight/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema69.properties.weight.type,parentSchema:schema69.properties.weight,data:data14};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 100 || isNaN(data14)){
const err18 = {instancePath:instancePath+"/weight",schemaPath:"#/properties/weight/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema69.properties.weight,data:data14};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data14 < 1 || isNaN(data14)){
const err19 = {instancePath:instancePath+"/weight",schemaPath:"#/properties/weight/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema69.properties.weight,data:data14};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
if(data.icecast !== undefined){
if(!(validate64(data.icecast, {instancePath:instancePath+"/icecast",parentData:data,parentDataProperty:"icecast",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema69.type,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate197.errors = vErrors;
return errors === 0;
}

const schema75 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Studio","description":"A box in a studio that encodes and sends to every master.","type":"object","additionalProperties":false,"required":["address","source","plays"],"properties":{"address":{"$ref":"common.schema.json#/definitions/address","description":"The address that other hosts and listeners use."},"public_name":{"$ref":"common.schema.json#/definitions/domain","description":"A host name of its own for listeners, beside the station's."},"ssh":{"$ref":"ssh.schema.json"},"provider":{"$ref":"provider.schema.json"},"vars":{"description":"Values for this host alone.","type":"object","additionalProperties":true,"tsType":"Vars"},"source":{"$ref":"common.schema.json#/definitions/name","description":"The source it plays."},"plays":{"description":"What it sends: a tone (to prove the way), or a sound card.","type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"tone":{"description":"A sine tone of this frequency, Hz.","type":"integer","minimum":20,"maximum":15000},"device":{"description":"An ALSA capture device, as in hw:0.","type":"string","pattern":"^[A-Za-z0-9:,=_-]+$"}}}}};

function validate215(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.type,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(typeof data === "string"){
if(!(formats2.test(data))){
const err1 = {instancePath,schemaPath:"#/anyOf/0/format",keyword:"format",params:{format: "ipv4"},message:"must match format \""+"ipv4"+"\"",schema:"ipv4",parentSchema:schema40.anyOf[0],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(typeof data === "string"){
if(!(formats4.test(data))){
const err2 = {instancePath,schemaPath:"#/anyOf/1/format",keyword:"format",params:{format: "ipv6"},message:"must match format \""+"ipv6"+"\"",schema:"ipv6",parentSchema:schema40.anyOf[1],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs4 = errors;
if(typeof data === "string"){
if(!pattern29.test(data)){
const err3 = {instancePath,schemaPath:"#/anyOf/2/pattern",keyword:"pattern",params:{pattern: "^(?=.{1,253}$)(?=.*[a-z])([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^(?=.{1,253}$)(?=.*[a-z])([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"",schema:"^(?=.{1,253}$)(?=.*[a-z])([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$",parentSchema:schema40.anyOf[2],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
}
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema40.anyOf,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
validate215.errors = vErrors;
return errors === 0;
}


function validate217(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern1.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"",schema:"^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$",parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema10.type,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate217.errors = vErrors;
return errors === 0;
}


function validate221(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern6.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"",schema:"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$",parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.type,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate221.errors = vErrors;
return errors === 0;
}

const pattern66 = new RegExp("^[A-Za-z0-9:,=_-]+$", "u");

function validate214(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.address === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "address"},message:"must have required property '"+"address"+"'",schema:schema75.required,parentSchema:schema75,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.source === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema75.required,parentSchema:schema75,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.plays === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "plays"},message:"must have required property '"+"plays"+"'",schema:schema75.required,parentSchema:schema75,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "address") || (key0 === "public_name")) || (key0 === "ssh")) || (key0 === "provider")) || (key0 === "vars")) || (key0 === "source")) || (key0 === "plays"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema75,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.address !== undefined){
if(!(validate215(data.address, {instancePath:instancePath+"/address",parentData:data,parentDataProperty:"address",rootData}))){
vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors);
errors = vErrors.length;
}
}
if(data.public_name !== undefined){
if(!(validate217(data.public_name, {instancePath:instancePath+"/public_name",parentData:data,parentDataProperty:"public_name",rootData}))){
vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
errors = vErrors.length;
}
}
if(data.ssh !== undefined){
if(!(validate174(data.ssh, {instancePath:instancePath+"/ssh",parentData:data,parentDataProperty:"ssh",rootData}))){
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
errors = vErrors.length;
}
}
if(data.provider !== undefined){
if(!(validate186(data.provider, {instancePath:instancePath+"/provider",parentData:data,parentDataProperty:"provider",rootData}))){
vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
errors = vErrors.length;
}
}
if(data.vars !== undefined){
let data4 = data.vars;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
}
else {
const err4 = {instancePath:instancePath+"/vars",schemaPath:"#/properties/vars/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema75.properties.vars.type,parentSchema:schema75.properties.vars,data:data4};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.source !== undefined){
if(!(validate221(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
errors = vErrors.length;
}
}
if(data.plays !== undefined){
let data6 = data.plays;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(Object.keys(data6).length > 1){
const err5 = {instancePath:instancePath+"/plays",schemaPath:"#/properties/plays/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema75.properties.plays,data:data6};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(Object.keys(data6).length < 1){
const err6 = {instancePath:instancePath+"/plays",schemaPath:"#/properties/plays/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema75.properties.plays,data:data6};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key1 in data6){
if(!((key1 === "tone") || (key1 === "device"))){
const err7 = {instancePath:instancePath+"/plays",schemaPath:"#/properties/plays/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema75.properties.plays,data:data6};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data6.tone !== undefined){
let data7 = data6.tone;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err8 = {instancePath:instancePath+"/plays/tone",schemaPath:"#/properties/plays/properties/tone/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema75.properties.plays.properties.tone.type,parentSchema:schema75.properties.plays.properties.tone,data:data7};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 15000 || isNaN(data7)){
const err9 = {instancePath:instancePath+"/plays/tone",schemaPath:"#/properties/plays/properties/tone/maximum",keyword:"maximum",params:{comparison: "<=", limit: 15000},message:"must be <= 15000",schema:15000,parentSchema:schema75.properties.plays.properties.tone,data:data7};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data7 < 20 || isNaN(data7)){
const err10 = {instancePath:instancePath+"/plays/tone",schemaPath:"#/properties/plays/properties/tone/minimum",keyword:"minimum",params:{comparison: ">=", limit: 20},message:"must be >= 20",schema:20,parentSchema:schema75.properties.plays.properties.tone,data:data7};
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
if(data6.device !== undefined){
let data8 = data6.device;
if(typeof data8 === "string"){
if(!pattern66.test(data8)){
const err11 = {instancePath:instancePath+"/plays/device",schemaPath:"#/properties/plays/properties/device/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9:,=_-]+$"},message:"must match pattern \""+"^[A-Za-z0-9:,=_-]+$"+"\"",schema:"^[A-Za-z0-9:,=_-]+$",parentSchema:schema75.properties.plays.properties.device,data:data8};
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
const err12 = {instancePath:instancePath+"/plays/device",schemaPath:"#/properties/plays/properties/device/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema75.properties.plays.properties.device.type,parentSchema:schema75.properties.plays.properties.device,data:data8};
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
const err13 = {instancePath:instancePath+"/plays",schemaPath:"#/properties/plays/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema75.properties.plays.type,parentSchema:schema75.properties.plays,data:data6};
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
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema75.type,parentSchema:schema75,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate214.errors = vErrors;
return errors === 0;
}

const schema79 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Nameserver","description":"A server of its own that answers DNS. Masters and relays can do so too, with `nameserver: true`.","type":"object","additionalProperties":false,"required":["address"],"properties":{"address":{"$ref":"common.schema.json#/definitions/address","description":"The address that resolvers ask."},"public_name":{"$ref":"common.schema.json#/definitions/domain","description":"The name that the delegation names, if not the one below the station's domain."},"ssh":{"$ref":"ssh.schema.json"},"provider":{"$ref":"provider.schema.json"},"vars":{"description":"Values for this host alone.","type":"object","additionalProperties":true,"tsType":"Vars"},"region":{"$ref":"common.schema.json#/definitions/name","description":"The region it stands in, if it belongs to one."},"director":{"description":"Whether it leads listeners to relays by URL, too (false).","type":"boolean"}}};

function validate226(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.type,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(typeof data === "string"){
if(!(formats2.test(data))){
const err1 = {instancePath,schemaPath:"#/anyOf/0/format",keyword:"format",params:{format: "ipv4"},message:"must match format \""+"ipv4"+"\"",schema:"ipv4",parentSchema:schema40.anyOf[0],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(typeof data === "string"){
if(!(formats4.test(data))){
const err2 = {instancePath,schemaPath:"#/anyOf/1/format",keyword:"format",params:{format: "ipv6"},message:"must match format \""+"ipv6"+"\"",schema:"ipv6",parentSchema:schema40.anyOf[1],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs4 = errors;
if(typeof data === "string"){
if(!pattern29.test(data)){
const err3 = {instancePath,schemaPath:"#/anyOf/2/pattern",keyword:"pattern",params:{pattern: "^(?=.{1,253}$)(?=.*[a-z])([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^(?=.{1,253}$)(?=.*[a-z])([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"",schema:"^(?=.{1,253}$)(?=.*[a-z])([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$",parentSchema:schema40.anyOf[2],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
}
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema40.anyOf,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
validate226.errors = vErrors;
return errors === 0;
}


function validate228(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern1.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"",schema:"^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$",parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema10.type,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate228.errors = vErrors;
return errors === 0;
}


function validate232(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern6.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"",schema:"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$",parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.type,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate232.errors = vErrors;
return errors === 0;
}


function validate225(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.address === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "address"},message:"must have required property '"+"address"+"'",schema:schema79.required,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "address") || (key0 === "public_name")) || (key0 === "ssh")) || (key0 === "provider")) || (key0 === "vars")) || (key0 === "region")) || (key0 === "director"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.address !== undefined){
if(!(validate226(data.address, {instancePath:instancePath+"/address",parentData:data,parentDataProperty:"address",rootData}))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
}
if(data.public_name !== undefined){
if(!(validate228(data.public_name, {instancePath:instancePath+"/public_name",parentData:data,parentDataProperty:"public_name",rootData}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
if(data.ssh !== undefined){
if(!(validate174(data.ssh, {instancePath:instancePath+"/ssh",parentData:data,parentDataProperty:"ssh",rootData}))){
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
errors = vErrors.length;
}
}
if(data.provider !== undefined){
if(!(validate186(data.provider, {instancePath:instancePath+"/provider",parentData:data,parentDataProperty:"provider",rootData}))){
vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
errors = vErrors.length;
}
}
if(data.vars !== undefined){
let data4 = data.vars;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
}
else {
const err2 = {instancePath:instancePath+"/vars",schemaPath:"#/properties/vars/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema79.properties.vars.type,parentSchema:schema79.properties.vars,data:data4};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.region !== undefined){
if(!(validate232(data.region, {instancePath:instancePath+"/region",parentData:data,parentDataProperty:"region",rootData}))){
vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
errors = vErrors.length;
}
}
if(data.director !== undefined){
let data6 = data.director;
if(typeof data6 !== "boolean"){
const err3 = {instancePath:instancePath+"/director",schemaPath:"#/properties/director/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema79.properties.director.type,parentSchema:schema79.properties.director,data:data6};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema79.type,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate225.errors = vErrors;
return errors === 0;
}

const schema83 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Director","description":"A server of its own that leads listeners to relays by URL. Masters and name servers can do so too, with `director: true`.","type":"object","additionalProperties":false,"required":["address"],"properties":{"address":{"$ref":"common.schema.json#/definitions/address","description":"The address that listeners reach."},"public_name":{"$ref":"common.schema.json#/definitions/domain","description":"Its own name, if not the one below the station's domain."},"ssh":{"$ref":"ssh.schema.json"},"provider":{"$ref":"provider.schema.json"},"vars":{"description":"Values for this host alone.","type":"object","additionalProperties":true,"tsType":"Vars"},"region":{"$ref":"common.schema.json#/definitions/name","description":"The region it stands in, if it belongs to one."},"nameserver":{"description":"Whether it answers DNS, too (false).","type":"boolean"}}};

function validate237(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.type,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(typeof data === "string"){
if(!(formats2.test(data))){
const err1 = {instancePath,schemaPath:"#/anyOf/0/format",keyword:"format",params:{format: "ipv4"},message:"must match format \""+"ipv4"+"\"",schema:"ipv4",parentSchema:schema40.anyOf[0],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(typeof data === "string"){
if(!(formats4.test(data))){
const err2 = {instancePath,schemaPath:"#/anyOf/1/format",keyword:"format",params:{format: "ipv6"},message:"must match format \""+"ipv6"+"\"",schema:"ipv6",parentSchema:schema40.anyOf[1],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs4 = errors;
if(typeof data === "string"){
if(!pattern29.test(data)){
const err3 = {instancePath,schemaPath:"#/anyOf/2/pattern",keyword:"pattern",params:{pattern: "^(?=.{1,253}$)(?=.*[a-z])([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^(?=.{1,253}$)(?=.*[a-z])([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"",schema:"^(?=.{1,253}$)(?=.*[a-z])([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$",parentSchema:schema40.anyOf[2],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
}
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema40.anyOf,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
validate237.errors = vErrors;
return errors === 0;
}


function validate239(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern1.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"",schema:"^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$",parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema10.type,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate239.errors = vErrors;
return errors === 0;
}


function validate243(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern6.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"",schema:"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$",parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.type,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate243.errors = vErrors;
return errors === 0;
}


function validate236(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.address === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "address"},message:"must have required property '"+"address"+"'",schema:schema83.required,parentSchema:schema83,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "address") || (key0 === "public_name")) || (key0 === "ssh")) || (key0 === "provider")) || (key0 === "vars")) || (key0 === "region")) || (key0 === "nameserver"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema83,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.address !== undefined){
if(!(validate237(data.address, {instancePath:instancePath+"/address",parentData:data,parentDataProperty:"address",rootData}))){
vErrors = vErrors === null ? validate237.errors : vErrors.concat(validate237.errors);
errors = vErrors.length;
}
}
if(data.public_name !== undefined){
if(!(validate239(data.public_name, {instancePath:instancePath+"/public_name",parentData:data,parentDataProperty:"public_name",rootData}))){
vErrors = vErrors === null ? validate239.errors : vErrors.concat(validate239.errors);
errors = vErrors.length;
}
}
if(data.ssh !== undefined){
if(!(validate174(data.ssh, {instancePath:instancePath+"/ssh",parentData:data,parentDataProperty:"ssh",rootData}))){
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
errors = vErrors.length;
}
}
if(data.provider !== undefined){
if(!(validate186(data.provider, {instancePath:instancePath+"/provider",parentData:data,parentDataProperty:"provider",rootData}))){
vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
errors = vErrors.length;
}
}
if(data.vars !== undefined){
let data4 = data.vars;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
}
else {
const err2 = {instancePath:instancePath+"/vars",schemaPath:"#/properties/vars/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema83.properties.vars.type,parentSchema:schema83.properties.vars,data:data4};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.region !== undefined){
if(!(validate243(data.region, {instancePath:instancePath+"/region",parentData:data,parentDataProperty:"region",rootData}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
if(data.nameserver !== undefined){
let data6 = data.nameserver;
if(typeof data6 !== "boolean"){
const err3 = {instancePath:instancePath+"/nameserver",schemaPath:"#/properties/nameserver/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema83.properties.nameserver.type,parentSchema:schema83.properties.nameserver,data:data6};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema83.type,parentSchema:schema83,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate236.errors = vErrors;
return errors === 0;
}

const schema87 = {"description":"A mount: a slash, then letters, digits, dots, hyphens and underscores. Icecast keeps /admin, *.xsl and *.xslt to itself.","type":"string","pattern":"^/(?!admin$)(?!\\.{1,2}$)[A-Za-z0-9._-]+(?<!\\.xslt?)$","maxLength":100};
const pattern73 = new RegExp("^/(?!admin$)(?!\\.{1,2}$)[A-Za-z0-9._-]+(?<!\\.xslt?)$", "u");

function validate246(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func4(data) > 100){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern73.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^/(?!admin$)(?!\\.{1,2}$)[A-Za-z0-9._-]+(?<!\\.xslt?)$"},message:"must match pattern \""+"^/(?!admin$)(?!\\.{1,2}$)[A-Za-z0-9._-]+(?<!\\.xslt?)$"+"\"",schema:"^/(?!admin$)(?!\\.{1,2}$)[A-Za-z0-9._-]+(?<!\\.xslt?)$",parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema87.type,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate246.errors = vErrors;
return errors === 0;
}

const schema88 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Mount","description":"A stream. Declared once; what it means on masters, relays and in NGINX is derived.","type":"object","additionalProperties":false,"required":["format"],"properties":{"format":{"description":"The codec and its container.","enum":["mp3","vorbis","opus","aac","flac"]},"bitrate":{"description":"Bitrate, kbit/s. Needed for all formats but flac.","type":"integer","minimum":8,"maximum":512},"samplerate":{"description":"Sample rate, Hz (44100; opus always 48000).","enum":[8000,11025,12000,16000,22050,24000,32000,44100,48000]},"channels":{"description":"1 for mono, 2 for stereo (2).","enum":[1,2]},"title":{"$ref":"common.schema.json#/definitions/text","description":"The stream's name, shown by players (the station's)."},"description":{"$ref":"common.schema.json#/definitions/text","description":"One line about the stream (the station's)."},"genre":{"$ref":"common.schema.json#/definitions/text","description":"Its genre (the station's)."},"url":{"$ref":"common.schema.json#/definitions/url","description":"Its website (the station's)."},"public_path":{"$ref":"common.schema.json#/definitions/mountName","description":"The path that listeners use, if not the mount's name."},"was":{"description":"Names that it had before. Players that still ask for them get it, and listeners of the old name are led to it when it is renamed.","type":"array","items":{"$ref":"common.schema.json#/definitions/mountName"},"uniqueItems":true},"legacy":{"description":"Further paths, as players of old servers ask for them: /, /; or /stream/1. One that ends as playlists do, as in /listen.pls, leads to the playlist. Directors and NGINX answer them, Icecast does not.","type":"array","items":{"$ref":"common.schema.json#/definitions/legacyPath"},"uniqueItems":true},"steering":{"$ref":"common.schema.json#/definitions/steering","description":"How directors lead its listeners, if not as `director` says."},"sources":{"description":"The sources that feed it, if not all of them.","type":"array","items":{"$ref":"common.schema.json#/definitions/name"},"uniqueItems":true},"fallback":{"$ref":"common.schema.json#/definitions/mountName","description":"The mount that listeners move to when this one falls silent: same format, sample rate and channels."},"fallback_file":{"$ref":"common.schema.json#/definitions/localPath","description":"An audio file of the same format that loops when everything else is gone (a tone that is shipped)."},"max_listeners":{"description":"Most listeners of this mount on one server (no limit of its own).","type":"integer","minimum":1,"maximum":100000},"max_listener_duration":{"description":"Seconds after which a listener is sent away (never). Where relays pull, nobody is.","type":"integer","minimum":1,"maximum":31536000},"burst_size":{"description":"Bytes sent at once to a new listener (65536).","type":"integer","minimum":0,"maximum":10485760},"queue_size":{"description":"Bytes that a listener may lag behind before being cut off (524288). More than the burst.","type":"integer","minimum":1024,"maximum":104857600},"hidden":{"description":"Whether the mount is kept out of status pages (false).","type":"boolean"},"public":{"description":"Whether the mount is announced in stream directories (false).","type":"boolean"},"metadata":{"description":"Whether titles are passed on to listeners (true).","type":"boolean"},"charset":{"description":"Character set of the titles that listeners are sent (UTF-8).","$comment":"Those that both Icecast and Liquidsoap know by this name. With another, Icecast shows no titles.","enum":["UTF-8","ISO-8859-1","ISO-8859-2","ISO-8859-3","ISO-8859-4","ISO-8859-5","ISO-8859-6","ISO-8859-7","ISO-8859-8","ISO-8859-9","ISO-8859-10","ISO-8859-11","ISO-8859-13","ISO-8859-14","ISO-8859-15","ISO-8859-16","KOI8-R","KOI8-U","CP1250","CP1251","CP1252","CP1253","CP1254","CP1255","CP1256","CP1257","CP1258","EUC-JP","EUC-KR","GB18030","GBK","SHIFT_JIS"]},"at":{"description":"The server where it comes in, or several, who leads first (every master). They and those that pull from them, directly or not, have the mount.","tsType":"string | string[]","type":["string","array"],"pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","items":{"$ref":"common.schema.json#/definitions/name"},"minItems":1,"maxItems":8,"uniqueItems":true},"encoder":{"title":"MountEncoder","description":"An encoder connects to Icecast itself, past Liquidsoap.","type":"object","additionalProperties":false,"required":["password"],"properties":{"user":{"$ref":"icecast.schema.json#/definitions/loginName","description":"With which it logs in (source)."},"password":{"$ref":"common.schema.json#/definitions/secret","description":"With which it logs in."}}},"pull":{"$ref":"pull.schema.json"},"on_demand":{"description":"Whether relays pull it only while somebody listens (as the host says, or false).","type":"boolean"},"fallback_override":{"description":"Whether listeners come back from the fallback with the source (true).","type":"boolean"},"fallback_when_full":{"description":"Whether listeners beyond the limit are sent to the fallback (false).","type":"boolean"},"intro":{"$ref":"common.schema.json#/definitions/localPath","description":"An audio file of the same format that each new listener hears first. Not where relays pull it, who would pass it on."},"dump_file":{"$ref":"common.schema.json#/definitions/dumpFile"},"source_timeout":{"description":"Seconds without data until the source counts as gone (the role's source_timeout).","type":"integer","minimum":1,"maximum":600},"metadata_interval":{"description":"Bytes of sound between two titles (16000).","type":"integer","minimum":1,"maximum":16777216},"only_as_fallback":{"description":"Whether nobody can choose it: it is a fallback of others (false).","type":"boolean"},"type":{"description":"The content type in status pages and directories (as the source says).","type":"string","pattern":"^[a-z0-9.+-]+/[a-z0-9.+-]+$","maxLength":100},"subtype":{"$ref":"common.schema.json#/definitions/text","description":"The codec in status pages and directories (as the source says).","maxLength":100},"on_connect":{"$ref":"#/definitions/scripts"},"on_disconnect":{"$ref":"#/definitions/scripts"},"headers":{"description":"Headers of its answers to listeners, after those of the host.","type":"array","items":{"$ref":"icecast.schema.json#/definitions/header"}},"authentication":{"$ref":"authentication.schema.json"}},"definitions":{"scripts":{"title":"MountScripts","description":"Programs that Icecast runs when the mount comes up (on_connect), or goes (on_disconnect).","type":"object","additionalProperties":false,"minProperties":1,"properties":{"source":{"$ref":"common.schema.json#/definitions/path","description":"A program on the server where its source comes and goes. It is given the name of the mount, and nothing else."},"relay":{"$ref":"common.schema.json#/definitions/path","description":"A program on each server that relays it, where the relay starts and ends. It is given the name of the mount, and nothing else."}}}}};

function validate249(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func4(data) > 500){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+(?<!\\s)$"},message:"must match pattern \""+"^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+(?<!\\s)$"+"\"",schema:"^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+(?<!\\s)$",parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema9.type,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate249.errors = vErrors;
return errors === 0;
}


function validate253(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func4(data) > 500){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern2.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff\"<>]+$"},message:"must match pattern \""+"^https?://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff\"<>]+$"+"\"",schema:"^https?://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff\"<>]+$",parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate253.errors = vErrors;
return errors === 0;
}


function validate255(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func4(data) > 100){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern73.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^/(?!admin$)(?!\\.{1,2}$)[A-Za-z0-9._-]+(?<!\\.xslt?)$"},message:"must match pattern \""+"^/(?!admin$)(?!\\.{1,2}$)[A-Za-z0-9._-]+(?<!\\.xslt?)$"+"\"",schema:"^/(?!admin$)(?!\\.{1,2}$)[A-Za-z0-9._-]+(?<!\\.xslt?)$",parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema87.type,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate255.errors = vErrors;
return errors === 0;
}

const schema92 = {"description":"A path that old players ask for: a slash, then letters, digits and ;.,_~- between further slashes.","type":"string","pattern":"^/(?:[A-Za-z0-9;.,_~-]+(?:/[A-Za-z0-9;.,_~-]+)*)?$","not":{"pattern":"/\\.{1,2}(/|$)"},"maxLength":100};
const pattern77 = new RegExp("/\\.{1,2}(/|$)", "u");
const pattern78 = new RegExp("^/(?:[A-Za-z0-9;.,_~-]+(?:/[A-Za-z0-9;.,_~-]+)*)?$", "u");

function validate258(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
if(typeof data === "string"){
if(!pattern77.test(data)){
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
var valid0 = _errs2 === errors;
if(valid0){
const err1 = {instancePath,schemaPath:"#/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema92.not,parentSchema:schema92,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(typeof data === "string"){
if(func4(data) > 100){
const err2 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema92,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern78.test(data)){
const err3 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^/(?:[A-Za-z0-9;.,_~-]+(?:/[A-Za-z0-9;.,_~-]+)*)?$"},message:"must match pattern \""+"^/(?:[A-Za-z0-9;.,_~-]+(?:/[A-Za-z0-9;.,_~-]+)*)?$"+"\"",schema:"^/(?:[A-Za-z0-9;.,_~-]+(?:/[A-Za-z0-9;.,_~-]+)*)?$",parentSchema:schema92,data};
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
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema92.type,parentSchema:schema92,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate258.errors = vErrors;
return errors === 0;
}

const schema93 = {"description":"redirect: listeners are told which relay, and go there. proxy: the sound comes through the director, for players that follow no redirects.","enum":["redirect","proxy"]};

function validate260(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((data === "redirect") || (data === "proxy"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema93.enum},message:"must be equal to one of the allowed values",schema:schema93.enum,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate260.errors = vErrors;
return errors === 0;
}


function validate262(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern6.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"",schema:"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$",parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.type,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate262.errors = vErrors;
return errors === 0;
}


function validate265(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func4(data) > 500){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern23.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f]+$"},message:"must match pattern \""+"^[^\\u0000-\\u001f]+$"+"\"",schema:"^[^\\u0000-\\u001f]+$",parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.type,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate265.errors = vErrors;
return errors === 0;
}


function validate268(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func4(data) > 100){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern21.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?!\\s)[^:\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+(?<!\\s)$"},message:"must match pattern \""+"^(?!\\s)[^:\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+(?<!\\s)$"+"\"",schema:"^(?!\\s)[^:\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+(?<!\\s)$",parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate268.errors = vErrors;
return errors === 0;
}


function validate270(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func4(data) > 300){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func4(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern0.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+(?<!\\s)$"},message:"must match pattern \""+"^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+(?<!\\s)$"+"\"",schema:"^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+(?<!\\s)$",parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.type,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate270.errors = vErrors;
return errors === 0;
}


function validate274(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func4(data) > 500){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern32.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?!.*/\\.{1,2}(/|$))(/[A-Za-z0-9@+=:,._-]{1,255})+/[A-Za-z0-9@%+=:,._-]{1,255}$"},message:"must match pattern \""+"^(?!.*/\\.{1,2}(/|$))(/[A-Za-z0-9@+=:,._-]{1,255})+/[A-Za-z0-9@%+=:,._-]{1,255}$"+"\"",schema:"^(?!.*/\\.{1,2}(/|$))(/[A-Za-z0-9@+=:,._-]{1,255})+/[A-Za-z0-9@%+=:,._-]{1,255}$",parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.type,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate274.errors = vErrors;
return errors === 0;
}

const schema99 = {"title":"MountScripts","description":"Programs that Icecast runs when the mount comes up (on_connect), or goes (on_disconnect).","type":"object","additionalProperties":false,"minProperties":1,"properties":{"source":{"$ref":"common.schema.json#/definitions/path","description":"A program on the server where its source comes and goes. It is given the name of the mount, and nothing else."},"relay":{"$ref":"common.schema.json#/definitions/path","description":"A program on each server that relays it, where the relay starts and ends. It is given the name of the mount, and nothing else."}}};

function validate278(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func4(data) > 500){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern16.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?!.*/\\.{1,2}(/|$))(/[A-Za-z0-9@%+=:,._-]{1,255})+$"},message:"must match pattern \""+"^(?!.*/\\.{1,2}(/|$))(/[A-Za-z0-9@%+=:,._-]{1,255})+$"+"\"",schema:"^(?!.*/\\.{1,2}(/|$))(/[A-Za-z0-9@%+=:,._-]{1,255})+$",parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema27.type,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate278.errors = vErrors;
return errors === 0;
}


function validate277(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema99,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "source") || (key0 === "relay"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema99,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.source !== undefined){
if(!(validate278(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = vErrors === null ? validate278.errors : vErrors.concat(validate278.errors);
errors = vErrors.length;
}
}
if(data.relay !== undefined){
if(!(validate278(data.relay, {instancePath:instancePath+"/relay",parentData:data,parentDataProperty:"relay",rootData}))){
vErrors = vErrors === null ? validate278.errors : vErrors.concat(validate278.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema99.type,parentSchema:schema99,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate277.errors = vErrors;
return errors === 0;
}


function validate283(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.value === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "value")) || (key0 === "status"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func4(data0) > 100){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema37.properties.name,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern26.test(data0)){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9-]+$"},message:"must match pattern \""+"^[A-Za-z0-9-]+$"+"\"",schema:"^[A-Za-z0-9-]+$",parentSchema:schema37.properties.name,data:data0};
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
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.name.type,parentSchema:schema37.properties.name,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.value !== undefined){
if(!(validate70(data.value, {instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
let data2 = data.status;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err6 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema37.properties.status.type,parentSchema:schema37.properties.status,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 599 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599",schema:599,parentSchema:schema37.properties.status,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2 < 100 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100",schema:100,parentSchema:schema37.properties.status,data:data2};
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
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema37.type,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate283.errors = vErrors;
return errors === 0;
}

const pattern85 = new RegExp("^[a-z0-9.+-]+/[a-z0-9.+-]+$", "u");

function validate248(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.format === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "format"},message:"must have required property '"+"format"+"'",schema:schema88.required,parentSchema:schema88,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema88.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema88,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.format !== undefined){
let data0 = data.format;
if(!(((((data0 === "mp3") || (data0 === "vorbis")) || (data0 === "opus")) || (data0 === "aac")) || (data0 === "flac"))){
const err2 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues: schema88.properties.format.enum},message:"must be equal to one of the allowed values",schema:schema88.properties.format.enum,parentSchema:schema88.properties.format,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.bitrate !== undefined){
let data1 = data.bitrate;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/bitrate",schemaPath:"#/properties/bitrate/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema88.properties.bitrate.type,parentSchema:schema88.properties.bitrate,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 512 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/bitrate",schemaPath:"#/properties/bitrate/maximum",keyword:"maximum",params:{comparison: "<=", limit: 512},message:"must be <= 512",schema:512,parentSchema:schema88.properties.bitrate,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 < 8 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/bitrate",schemaPath:"#/properties/bitrate/minimum",keyword:"minimum",params:{comparison: ">=", limit: 8},message:"must be >= 8",schema:8,parentSchema:schema88.properties.bitrate,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.samplerate !== undefined){
let data2 = data.samplerate;
if(!(((((((((data2 === 8000) || (data2 === 11025)) || (data2 === 12000)) || (data2 === 16000)) || (data2 === 22050)) || (data2 === 24000)) || (data2 === 32000)) || (data2 === 44100)) || (data2 === 48000))){
const err6 = {instancePath:instancePath+"/samplerate",schemaPath:"#/properties/samplerate/enum",keyword:"enum",params:{allowedValues: schema88.properties.samplerate.enum},message:"must be equal to one of the allowed values",schema:schema88.properties.samplerate.enum,parentSchema:schema88.properties.samplerate,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.channels !== undefined){
let data3 = data.channels;
if(!((data3 === 1) || (data3 === 2))){
const err7 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/enum",keyword:"enum",params:{allowedValues: schema88.properties.channels.enum},message:"must be equal to one of the allowed values",schema:schema88.properties.channels.enum,parentSchema:schema88.properties.channels,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.title !== undefined){
if(!(validate249(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
if(!(validate249(data.description, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData}))){
vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
errors = vErrors.length;
}
}
if(data.genre !== undefined){
if(!(validate249(data.genre, {instancePath:instancePath+"/genre",parentData:data,parentDataProperty:"genre",rootData}))){
vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
errors = vErrors.length;
}
}
if(data.url !== undefined){
if(!(validate253(data.url, {instancePath:instancePath+"/url",parentData:data,parentDataProperty:"url",rootData}))){
vErrors = vErrors === null ? validate253.errors : vErrors.concat(validate253.errors);
errors = vErrors.length;
}
}
if(data.public_path !== undefined){
if(!(validate255(data.public_path, {instancePath:instancePath+"/public_path",parentData:data,parentDataProperty:"public_path",rootData}))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
}
if(data.was !== undefined){
let data9 = data.was;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
if(!(validate255(data9[i0], {instancePath:instancePath+"/was/" + i0,parentData:data9,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
}
let i1 = data9.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data9[i1], data9[j0])){
const err8 = {instancePath:instancePath+"/was",schemaPath:"#/properties/was/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema88.properties.was,data:data9};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err9 = {instancePath:instancePath+"/was",schemaPath:"#/properties/was/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema88.properties.was.type,parentSchema:schema88.properties.was,data:data9};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.legacy !== undefined){
let data11 = data.legacy;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i2=0; i2<len1; i2++){
if(!(validate258(data11[i2], {instancePath:instancePath+"/legacy/" + i2,parentData:data11,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate258.errors : vErrors.concat(validate258.errors);
errors = vErrors.length;
}
}
let i3 = data11.length;
let j1;
if(i3 > 1){
outer1:
for(;i3--;){
for(j1 = i3; j1--;){
if(func0(data11[i3], data11[j1])){
const err10 = {instancePath:instancePath+"/legacy",schemaPath:"#/properties/legacy/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)",schema:true,parentSchema:schema88.properties.legacy,data:data11};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err11 = {instancePath:instancePath+"/legacy",schemaPath:"#/properties/legacy/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema88.properties.legacy.type,parentSchema:schema88.properties.legacy,data:data11};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.steering !== undefined){
if(!(validate260(data.steering, {instancePath:instancePath+"/steering",parentData:data,parentDataProperty:"steering",rootData}))){
vErrors = vErrors === null ? validate260.errors : vErrors.concat(validate260.errors);
errors = vErrors.length;
}
}
if(data.sources !== undefined){
let data14 = data.sources;
if(Array.isArray(data14)){
const len2 = data14.length;
for(let i4=0; i4<len2; i4++){
if(!(validate262(data14[i4], {instancePath:instancePath+"/sources/" + i4,parentData:data14,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors);
errors = vErrors.length;
}
}
let i5 = data14.length;
let j2;
if(i5 > 1){
outer2:
for(;i5--;){
for(j2 = i5; j2--;){
if(func0(data14[i5], data14[j2])){
const err12 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i5+" are identical)",schema:true,parentSchema:schema88.properties.sources,data:data14};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
break outer2;
}
}
}
}
}
else {
const err13 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema88.properties.sources.type,parentSchema:schema88.properties.sources,data:data14};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.fallback !== undefined){
if(!(validate255(data.fallback, {instancePath:instancePath+"/fallback",parentData:data,parentDataProperty:"fallback",rootData}))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
}
if(data.fallback_file !== undefined){
if(!(validate265(data.fallback_file, {instancePath:instancePath+"/fallback_file",parentData:data,parentDataProperty:"fallback_file",rootData}))){
vErrors = vErrors === null ? validate265.errors : vErrors.concat(validate265.errors);
errors = vErrors.length;
}
}
if(data.max_listeners !== undefined){
let data18 = data.max_listeners;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err14 = {instancePath:instancePath+"/max_listeners",schemaPath:"#/properties/max_listeners/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema88.properties.max_listeners.type,parentSchema:schema88.properties.max_listeners,data:data18};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 100000 || isNaN(data18)){
const err15 = {instancePath:instancePath+"/max_listeners",schemaPath:"#/properties/max_listeners/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000",schema:100000,parentSchema:schema88.properties.max_listeners,data:data18};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data18 < 1 || isNaN(data18)){
const err16 = {instancePath:instancePath+"/max_listeners",schemaPath:"#/properties/max_listeners/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema88.properties.max_listeners,data:data18};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data.max_listener_duration !== undefined){
let data19 = data.max_listener_duration;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err17 = {instancePath:instancePath+"/max_listener_duration",schemaPath:"#/properties/max_listener_duration/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema88.properties.max_listener_duration.type,parentSchema:schema88.properties.max_listener_duration,data:data19};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 31536000 || isNaN(data19)){
const err18 = {instancePath:instancePath+"/max_listener_duration",schemaPath:"#/properties/max_listener_duration/maximum",keyword:"maximum",params:{comparison: "<=", limit: 31536000},message:"must be <= 31536000",schema:31536000,parentSchema:schema88.properties.max_listener_duration,data:data19};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data19 < 1 || isNaN(data19)){
const err19 = {instancePath:instancePath+"/max_listener_duration",schemaPath:"#/properties/max_listener_duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema88.properties.max_listener_duration,data:data19};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
if(data.burst_size !== undefined){
let data20 = data.burst_size;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err20 = {instancePath:instancePath+"/burst_size",schemaPath:"#/properties/burst_size/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema88.properties.burst_size.type,parentSchema:schema88.properties.burst_size,data:data20};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 10485760 || isNaN(data20)){
const err21 = {instancePath:instancePath+"/burst_size",schemaPath:"#/properties/burst_size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10485760},message:"must be <= 10485760",schema:10485760,parentSchema:schema88.properties.burst_size,data:data20};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data20 < 0 || isNaN(data20)){
const err22 = {instancePath:instancePath+"/burst_size",schemaPath:"#/properties/burst_size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema88.properties.burst_size,data:data20};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
if(data.queue_size !== undefined){
let data21 = data.queue_size;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err23 = {instancePath:instancePath+"/queue_size",schemaPath:"#/properties/queue_size/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema88.properties.queue_size.type,parentSchema:schema88.properties.queue_size,data:data21};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 104857600 || isNaN(data21)){
const err24 = {instancePath:instancePath+"/queue_size",schemaPath:"#/properties/queue_size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 104857600},message:"must be <= 104857600",schema:104857600,parentSchema:schema88.properties.queue_size,data:data21};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data21 < 1024 || isNaN(data21)){
const err25 = {instancePath:instancePath+"/queue_size",schemaPath:"#/properties/queue_size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1024},message:"must be >= 1024",schema:1024,parentSchema:schema88.properties.queue_size,data:data21};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
if(data.hidden !== undefined){
let data22 = data.hidden;
if(typeof data22 !== "boolean"){
const err26 = {instancePath:instancePath+"/hidden",schemaPath:"#/properties/hidden/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema88.properties.hidden.type,parentSchema:schema88.properties.hidden,data:data22};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.public !== undefined){
let data23 = data.public;
if(typeof data23 !== "boolean"){
const err27 = {instancePath:instancePath+"/public",schemaPath:"#/properties/public/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema88.properties.public.type,parentSchema:schema88.properties.public,data:data23};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.metadata !== undefined){
let data24 = data.metadata;
if(typeof data24 !== "boolean"){
const err28 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema88.properties.metadata.type,parentSchema:schema88.properties.metadata,data:data24};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.charset !== undefined){
let data25 = data.charset;
if(!((((((((((((((((((((((((((((((((data25 === "UTF-8") || (data25 === "ISO-8859-1")) || (data25 === "ISO-8859-2")) || (data25 === "ISO-8859-3")) || (data25 === "ISO-8859-4")) || (data25 === "ISO-8859-5")) || (data25 === "ISO-8859-6")) || (data25 === "ISO-8859-7")) || (data25 === "ISO-8859-8")) || (data25 === "ISO-8859-9")) || (data25 === "ISO-8859-10")) || (data25 === "ISO-8859-11")) || (data25 === "ISO-8859-13")) || (data25 === "ISO-8859-14")) || (data25 === "ISO-8859-15")) || (data25 === "ISO-8859-16")) || (data25 === "KOI8-R")) || (data25 === "KOI8-U")) || (data25 === "CP1250")) || (data25 === "CP1251")) || (data25 === "CP1252")) || (data25 === "CP1253")) || (data25 === "CP1254")) || (data25 === "CP1255")) || (data25 === "CP1256")) || (data25 === "CP1257")) || (data25 === "CP1258")) || (data25 === "EUC-JP")) || (data25 === "EUC-KR")) || (data25 === "GB18030")) || (data25 === "GBK")) || (data25 === "SHIFT_JIS"))){
const err29 = {instancePath:instancePath+"/charset",schemaPath:"#/properties/charset/enum",keyword:"enum",params:{allowedValues: schema88.properties.charset.enum},message:"must be equal to one of the allowed values",schema:schema88.properties.charset.enum,parentSchema:schema88.properties.charset,data:data25};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.at !== undefined){
let data26 = data.at;
if((typeof data26 !== "string") && (!(Array.isArray(data26)))){
const err30 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: schema88.properties.at.type},message:"must be string,array",schema:schema88.properties.at.type,parentSchema:schema88.properties.at,data:data26};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(typeof data26 === "string"){
if(!pattern6.test(data26)){
const err31 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"",schema:"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$",parentSchema:schema88.properties.at,data:data26};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(Array.isArray(data26)){
if(data26.length > 8){
const err32 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items",schema:8,parentSchema:schema88.properties.at,data:data26};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data26.length < 1){
const err33 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema88.properties.at,data:data26};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
const len3 = data26.length;
for(let i6=0; i6<len3; i6++){
if(!(validate262(data26[i6], {instancePath:instancePath+"/at/" + i6,parentData:data26,parentDataProperty:i6,rootData}))){
vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors);
errors = vErrors.length;
}
}
let i7 = data26.length;
let j3;
if(i7 > 1){
outer3:
for(;i7--;){
for(j3 = i7; j3--;){
if(func0(data26[i7], data26[j3])){
const err34 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i7+" are identical)",schema:true,parentSchema:schema88.properties.at,data:data26};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
break outer3;
}
}
}
}
}
}
if(data.encoder !== undefined){
let data28 = data.encoder;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.password === undefined){
const err35 = {instancePath:instancePath+"/encoder",schemaPath:"#/properties/encoder/required",keyword:"required",params:{missingProperty: "password"},message:"must have required property '"+"password"+"'",schema:schema88.properties.encoder.required,parentSchema:schema88.properties.encoder,data:data28};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
for(const key1 in data28){
if(!((key1 === "user") || (key1 === "password"))){
const err36 = {instancePath:instancePath+"/encoder",schemaPath:"#/properties/encoder/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema88.properties.encoder,data:data28};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data28.user !== undefined){
if(!(validate268(data28.user, {instancePath:instancePath+"/encoder/user",parentData:data28,parentDataProperty:"user",rootData}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
if(data28.password !== undefined){
if(!(validate270(data28.password, {instancePath:instancePath+"/encoder/password",parentData:data28,parentDataProperty:"password",rootData}))){
vErrors = vErrors === null ? validate270.errors : vErrors.concat(validate270.errors);
errors = vErrors.length;
}
}
}
else {
const err37 = {instancePath:instancePath+"/encoder",schemaPath:"#/properties/encoder/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema88.properties.encoder.type,parentSchema:schema88.properties.encoder,data:data28};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.pull !== undefined){
if(!(validate152(data.pull, {instancePath:instancePath+"/pull",parentData:data,parentDataProperty:"pull",rootData}))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
errors = vErrors.length;
}
}
if(data.on_demand !== undefined){
let data32 = data.on_demand;
if(typeof data32 !== "boolean"){
const err38 = {instancePath:instancePath+"/on_demand",schemaPath:"#/properties/on_demand/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema88.properties.on_demand.type,parentSchema:schema88.properties.on_demand,data:data32};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.fallback_override !== undefined){
let data33 = data.fallback_override;
if(typeof data33 !== "boolean"){
const err39 = {instancePath:instancePath+"/fallback_override",schemaPath:"#/properties/fallback_override/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema88.properties.fallback_override.type,parentSchema:schema88.properties.fallback_override,data:data33};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.fallback_when_full !== undefined){
let data34 = data.fallback_when_full;
if(typeof data34 !== "boolean"){
const err40 = {instancePath:instancePath+"/fallback_when_full",schemaPath:"#/properties/fallback_when_full/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema88.properties.fallback_when_full.type,parentSchema:schema88.properties.fallback_when_full,data:data34};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.intro !== undefined){
if(!(validate265(data.intro, {instancePath:instancePath+"/intro",parentData:data,parentDataProperty:"intro",rootData}))){
vErrors = vErrors === null ? validate265.errors : vErrors.concat(validate265.errors);
errors = vErrors.length;
}
}
if(data.dump_file !== undefined){
if(!(validate274(data.dump_file, {instancePath:instancePath+"/dump_file",parentData:data,parentDataProperty:"dump_file",rootData}))){
vErrors = vErrors === null ? validate274.errors : vErrors.concat(validate274.errors);
errors = vErrors.length;
}
}
if(data.source_timeout !== undefined){
let data37 = data.source_timeout;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
const err41 = {instancePath:instancePath+"/source_timeout",schemaPath:"#/properties/source_timeout/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema88.properties.source_timeout.type,parentSchema:schema88.properties.source_timeout,data:data37};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 > 600 || isNaN(data37)){
const err42 = {instancePath:instancePath+"/source_timeout",schemaPath:"#/properties/source_timeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600},message:"must be <= 600",schema:600,parentSchema:schema88.properties.source_timeout,data:data37};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data37 < 1 || isNaN(data37)){
const err43 = {instancePath:instancePath+"/source_timeout",schemaPath:"#/properties/source_timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema88.properties.source_timeout,data:data37};
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
if(data.metadata_interval !== undefined){
let data38 = data.metadata_interval;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
const err44 = {instancePath:instancePath+"/metadata_interval",schemaPath:"#/properties/metadata_interval/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema88.properties.metadata_interval.type,parentSchema:schema88.properties.metadata_interval,data:data38};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 > 16777216 || isNaN(data38)){
const err45 = {instancePath:instancePath+"/metadata_interval",schemaPath:"#/properties/metadata_interval/maximum",keyword:"maximum",params:{comparison: "<=", limit: 16777216},message:"must be <= 16777216",schema:16777216,parentSchema:schema88.properties.metadata_interval,data:data38};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data38 < 1 || isNaN(data38)){
const err46 = {instancePath:instancePath+"/metadata_interval",schemaPath:"#/properties/metadata_interval/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema88.properties.metadata_interval,data:data38};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
if(data.only_as_fallback !== undefined){
let data39 = data.only_as_fallback;
if(typeof data39 !== "boolean"){
const err47 = {instancePath:instancePath+"/only_as_fallback",schemaPath:"#/properties/only_as_fallback/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema88.properties.only_as_fallback.type,parentSchema:schema88.properties.only_as_fallback,data:data39};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.type !== undefined){
let data40 = data.type;
if(typeof data40 === "string"){
if(func4(data40) > 100){
const err48 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema88.properties.type,data:data40};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(!pattern85.test(data40)){
const err49 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9.+-]+/[a-z0-9.+-]+$"},message:"must match pattern \""+"^[a-z0-9.+-]+/[a-z0-9.+-]+$"+"\"",schema:"^[a-z0-9.+-]+/[a-z0-9.+-]+$",parentSchema:schema88.properties.type,data:data40};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema88.properties.type.type,parentSchema:schema88.properties.type,data:data40};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.subtype !== undefined){
let data41 = data.subtype;
if(!(validate249(data41, {instancePath:instancePath+"/subtype",parentData:data,parentDataProperty:"subtype",rootData}))){
vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
errors = vErrors.length;
}
if(typeof data41 === "string"){
if(func4(data41) > 100){
const err51 = {instancePath:instancePath+"/subtype",schemaPath:"#/properties/subtype/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema88.properties.subtype,data:data41};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
if(data.on_connect !== undefined){
if(!(validate277(data.on_connect, {instancePath:instancePath+"/on_connect",parentData:data,parentDataProperty:"on_connect",rootData}))){
vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors);
errors = vErrors.length;
}
}
if(data.on_disconnect !== undefined){
if(!(validate277(data.on_disconnect, {instancePath:instancePath+"/on_disconnect",parentData:data,parentDataProperty:"on_disconnect",rootData}))){
vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors);
errors = vErrors.length;
}
}
if(data.headers !== undefined){
let data44 = data.headers;
if(Array.isArray(data44)){
const len4 = data44.length;
for(let i8=0; i8<len4; i8++){
if(!(validate283(data44[i8], {instancePath:instancePath+"/headers/" + i8,parentData:data44,parentDataProperty:i8,rootData}))){
vErrors = vErrors === null ? validate283.errors : vErrors.concat(validate283.errors);
errors = vErrors.length;
}
}
}
else {
const err52 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema88.properties.headers.type,parentSchema:schema88.properties.headers,data:data44};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.authentication !== undefined){
if(!(validate133(data.authentication, {instancePath:instancePath+"/authentication",parentData:data,parentDataProperty:"authentication",rootData}))){
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
errors = vErrors.length;
}
}
}
else {
const err53 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema88.type,parentSchema:schema88,data};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
validate248.errors = vErrors;
return errors === 0;
}

const schema102 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Source","description":"Where the programme comes from. The source with the lowest priority number that plays is on air.","type":"object","additionalProperties":false,"required":["kind","priority"],"properties":{"kind":{"description":"live: an encoder connects. playlist: files on the master.","enum":["live","playlist"]},"priority":{"description":"1 is first choice.","type":"integer","minimum":1,"maximum":99},"user":{"$ref":"common.schema.json#/definitions/userName","description":"live: the name that the encoder logs in with (source)."},"password":{"$ref":"common.schema.json#/definitions/secret","description":"live: the password that the encoder logs in with: one line of text without a colon, at which Liquidsoap would cut it off.","pattern":"^[^:]*$"},"accounts":{"description":"live: people who may send as well, by the name that they log in with. Whoever is connected stays; Liquidsoap hangs up on others meanwhile.","type":"object","propertyNames":{"$ref":"common.schema.json#/definitions/userName"},"additionalProperties":{"title":"SourceAccount","description":"Somebody who may send to a live source.","type":"object","additionalProperties":false,"required":["password"],"properties":{"password":{"$ref":"common.schema.json#/definitions/secret","description":"Their own password, without a colon.","pattern":"^[^:]*$"},"until":{"description":"The last day on which they may log in, in the station's time zone, as in 2027-01-31.","type":"string","pattern":"^20[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"},"disabled":{"description":"true: they may not log in (false).","type":"boolean"}}}},"buffer":{"description":"live: seconds of sound held before it goes on air (2). Also about the time until the next source takes over.","type":"number","minimum":0.5,"maximum":30},"dead_air":{"description":"When what plays counts as silent. live: as with these defaults if it is left out. playlist: never if it is left out; else the next file plays.","type":"object","additionalProperties":false,"properties":{"after":{"description":"Seconds of silence (4; of a playlist 20).","type":"number","minimum":1,"maximum":600},"below":{"description":"What counts as silence, dB (-50).","type":"number","minimum":-120,"maximum":0}}},"directory":{"$ref":"common.schema.json#/definitions/path","description":"playlist: the directory on the master whose files are played (/var/lib/radio/NAME)."},"files":{"description":"playlist: files that are brought there from the inventory's directory.","type":"array","items":{"$ref":"common.schema.json#/definitions/localPath"},"uniqueItems":true},"from":{"title":"PlaylistOrigin","description":"playlist: where its files are pulled from. They stay on the master's disk, and play from there.","type":"object","additionalProperties":false,"required":["storage"],"properties":{"storage":{"$ref":"common.schema.json#/definitions/name","description":"The storage, as in `storages`."},"path":{"$ref":"common.schema.json#/definitions/storagePath","description":"Where in it. Left out: all that is in it."},"every":{"description":"How often it is looked at (15m).","type":"string","pattern":"^([1-9][0-9]{0,2}m|[1-9][0-9]?h)$"},"keep":{"$ref":"common.schema.json#/definitions/days","description":"How long a file still plays that is no longer in the storage (1d)."},"at_most":{"$ref":"common.schema.json#/definitions/size","description":"The most that is pulled (20G). If the storage has more, nothing is."}}}},"allOf":[{"$comment":"An encoder logs in to a live source with a password.","if":{"properties":{"kind":{"const":"live"}},"required":["kind"]},"then":{"required":["password"]}},{"$comment":"A playlist is files on the master, to which nobody logs in.","if":{"properties":{"kind":{"const":"playlist"}},"required":["kind"]},"then":{"properties":{"user":false,"password":false,"buffer":false,"accounts":false}}},{"$comment":"A live source comes from an encoder, not from files.","if":{"properties":{"kind":{"const":"live"}},"required":["kind"]},"then":{"properties":{"directory":false,"files":false,"from":false}}},{"$comment":"Files come from one place: what is pulled has a directory of its own.","if":{"required":["from"]},"then":{"properties":{"directory":false,"files":false}}}]};

function validate290(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern52.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z_][a-z0-9_-]{0,31}$"},message:"must match pattern \""+"^[a-z_][a-z0-9_-]{0,31}$"+"\"",schema:"^[a-z_][a-z0-9_-]{0,31}$",parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema63.type,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate290.errors = vErrors;
return errors === 0;
}


function validate292(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func4(data) > 300){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func4(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern0.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+(?<!\\s)$"},message:"must match pattern \""+"^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+(?<!\\s)$"+"\"",schema:"^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+(?<!\\s)$",parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.type,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate292.errors = vErrors;
return errors === 0;
}


function validate296(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func4(data) > 500){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern16.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?!.*/\\.{1,2}(/|$))(/[A-Za-z0-9@%+=:,._-]{1,255})+$"},message:"must match pattern \""+"^(?!.*/\\.{1,2}(/|$))(/[A-Za-z0-9@%+=:,._-]{1,255})+$"+"\"",schema:"^(?!.*/\\.{1,2}(/|$))(/[A-Za-z0-9@%+=:,._-]{1,255})+$",parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema27.type,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate296.errors = vErrors;
return errors === 0;
}


function validate298(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func4(data) > 500){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern23.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f]+$"},message:"must match pattern \""+"^[^\\u0000-\\u001f]+$"+"\"",schema:"^[^\\u0000-\\u001f]+$",parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.type,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate298.errors = vErrors;
return errors === 0;
}


function validate300(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern6.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"",schema:"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$",parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.type,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate300.errors = vErrors;
return errors === 0;
}

const schema108 = {"description":"Where in the storage: names with slashes between them, of letters, digits and @%+=:,._-, as in music/night.","type":"string","pattern":"^(?!(.*/)?\\.{1,2}(/|$))[A-Za-z0-9@%+=:,._-]{1,255}(/[A-Za-z0-9@%+=:,._-]{1,255})*$","maxLength":500};
const pattern96 = new RegExp("^(?!(.*/)?\\.{1,2}(/|$))[A-Za-z0-9@%+=:,._-]{1,255}(/[A-Za-z0-9@%+=:,._-]{1,255})*$", "u");

function validate302(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func4(data) > 500){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema108,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern96.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?!(.*/)?\\.{1,2}(/|$))[A-Za-z0-9@%+=:,._-]{1,255}(/[A-Za-z0-9@%+=:,._-]{1,255})*$"},message:"must match pattern \""+"^(?!(.*/)?\\.{1,2}(/|$))[A-Za-z0-9@%+=:,._-]{1,255}(/[A-Za-z0-9@%+=:,._-]{1,255})*$"+"\"",schema:"^(?!(.*/)?\\.{1,2}(/|$))[A-Za-z0-9@%+=:,._-]{1,255}(/[A-Za-z0-9@%+=:,._-]{1,255})*$",parentSchema:schema108,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema108.type,parentSchema:schema108,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate302.errors = vErrors;
return errors === 0;
}

const schema109 = {"description":"A number of days: 30d.","type":"string","pattern":"^[1-9][0-9]{0,3}d$"};
const pattern98 = new RegExp("^[1-9][0-9]{0,3}d$", "u");

function validate304(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern98.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}d$"},message:"must match pattern \""+"^[1-9][0-9]{0,3}d$"+"\"",schema:"^[1-9][0-9]{0,3}d$",parentSchema:schema109,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema109.type,parentSchema:schema109,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate304.errors = vErrors;
return errors === 0;
}

const schema110 = {"description":"A size on disk: 500M, 20G, 1T.","type":"string","pattern":"^[1-9][0-9]{0,4}[MGT]$"};
const pattern99 = new RegExp("^[1-9][0-9]{0,4}[MGT]$", "u");

function validate306(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern99.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,4}[MGT]$"},message:"must match pattern \""+"^[1-9][0-9]{0,4}[MGT]$"+"\"",schema:"^[1-9][0-9]{0,4}[MGT]$",parentSchema:schema110,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema110.type,parentSchema:schema110,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate306.errors = vErrors;
return errors === 0;
}

const pattern90 = new RegExp("^[^:]*$", "u");
const pattern92 = new RegExp("^20[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "u");
const pattern97 = new RegExp("^([1-9][0-9]{0,2}m|[1-9][0-9]?h)$", "u");

function validate289(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.kind === undefined) && (missing0 = "kind")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.kind !== undefined){
if("live" !== data.kind){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.password === undefined){
const err2 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "password"},message:"must have required property '"+"password"+"'",schema:schema102.allOf[0].then.required,parentSchema:schema102.allOf[0].then,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
}
if(!valid1){
const err3 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema102.allOf[0].if,parentSchema:schema102.allOf[0],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const _errs9 = errors;
let valid3 = true;
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.kind === undefined) && (missing1 = "kind")){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
if(data.kind !== undefined){
if("playlist" !== data.kind){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
var _valid1 = _errs10 === errors;
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs12 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user !== undefined){
const err6 = {instancePath:instancePath+"/user",schemaPath:"#/allOf/1/then/properties/user/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema102.allOf[1].then.properties.user,data:data.user};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.password !== undefined){
const err7 = {instancePath:instancePath+"/password",schemaPath:"#/allOf/1/then/properties/password/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema102.allOf[1].then.properties.password,data:data.password};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.buffer !== undefined){
const err8 = {instancePath:instancePath+"/buffer",schemaPath:"#/allOf/1/then/properties/buffer/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema102.allOf[1].then.properties.buffer,data:data.buffer};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.accounts !== undefined){
const err9 = {instancePath:instancePath+"/accounts",schemaPath:"#/allOf/1/then/properties/accounts/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema102.allOf[1].then.properties.accounts,data:data.accounts};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var _valid1 = _errs12 === errors;
valid3 = _valid1;
}
if(!valid3){
const err10 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema102.allOf[1].if,parentSchema:schema102.allOf[1],data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const _errs15 = errors;
let valid6 = true;
const _errs16 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.kind === undefined) && (missing2 = "kind")){
const err11 = {};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
else {
if(data.kind !== undefined){
if("live" !== data.kind){
const err12 = {};
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
}
var _valid2 = _errs16 === errors;
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs18 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.directory !== undefined){
const err13 = {instancePath:instancePath+"/directory",schemaPath:"#/allOf/2/then/properties/directory/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema102.allOf[2].then.properties.directory,data:data.directory};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.files !== undefined){
const err14 = {instancePath:instancePath+"/files",schemaPath:"#/allOf/2/then/properties/files/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema102.allOf[2].then.properties.files,data:data.files};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.from !== undefined){
const err15 = {instancePath:instancePath+"/from",schemaPath:"#/allOf/2/then/properties/from/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema102.allOf[2].then.properties.from,data:data.from};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
var _valid2 = _errs18 === errors;
valid6 = _valid2;
}
if(!valid6){
const err16 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema102.allOf[2].if,parentSchema:schema102.allOf[2],data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const _errs21 = errors;
let valid9 = true;
const _errs22 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.from === undefined) && (missing3 = "from")){
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
var _valid3 = _errs22 === errors;
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs23 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.directory !== undefined){
const err18 = {instancePath:instancePath+"/directory",schemaPath:"#/allOf/3/then/properties/directory/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema102.allOf[3].then.properties.directory,data:data.directory};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data.files !== undefined){
const err19 = {instancePath:instancePath+"/files",schemaPath:"#/allOf/3/then/properties/files/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema102.allOf[3].then.properties.files,data:data.files};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
var _valid3 = _errs23 === errors;
valid9 = _valid3;
}
if(!valid9){
const err20 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema102.allOf[3].if,parentSchema:schema102.allOf[3],data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err21 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema102.required,parentSchema:schema102,data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data.priority === undefined){
const err22 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "priority"},message:"must have required property '"+"priority"+"'",schema:schema102.required,parentSchema:schema102,data};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema102.properties, key0))){
const err23 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema102,data};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.kind !== undefined){
let data12 = data.kind;
if(!((data12 === "live") || (data12 === "playlist"))){
const err24 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema102.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema102.properties.kind.enum,parentSchema:schema102.properties.kind,data:data12};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.priority !== undefined){
let data13 = data.priority;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err25 = {instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema102.properties.priority.type,parentSchema:schema102.properties.priority,data:data13};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 99 || isNaN(data13)){
const err26 = {instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99},message:"must be <= 99",schema:99,parentSchema:schema102.properties.priority,data:data13};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data13 < 1 || isNaN(data13)){
const err27 = {instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema102.properties.priority,data:data13};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
if(data.user !== undefined){
if(!(validate290(data.user, {instancePath:instancePath+"/user",parentData:data,parentDataProperty:"user",rootData}))){
vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
errors = vErrors.length;
}
}
if(data.password !== undefined){
let data15 = data.password;
if(!(validate292(data15, {instancePath:instancePath+"/password",parentData:data,parentDataProperty:"password",rootData}))){
vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
errors = vErrors.length;
}
if(typeof data15 === "string"){
if(!pattern90.test(data15)){
const err28 = {instancePath:instancePath+"/password",schemaPath:"#/properties/password/pattern",keyword:"pattern",params:{pattern: "^[^:]*$"},message:"must match pattern \""+"^[^:]*$"+"\"",schema:"^[^:]*$",parentSchema:schema102.properties.password,data:data15};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
if(data.accounts !== undefined){
let data16 = data.accounts;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key1 in data16){
const _errs32 = errors;
if(!(validate290(key1, {instancePath:instancePath+"/accounts",parentData:data16,parentDataProperty:"accounts",rootData}))){
vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
errors = vErrors.length;
}
var valid12 = _errs32 === errors;
if(!valid12){
const err29 = {instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema102.properties.accounts.propertyNames,parentSchema:schema102.properties.accounts,data:data16};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
for(const key2 in data16){
let data17 = data16[key2];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.password === undefined){
const err30 = {instancePath:instancePath+"/accounts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/accounts/additionalProperties/required",keyword:"required",params:{missingProperty: "password"},message:"must have required property '"+"password"+"'",schema:schema102.properties.accounts.additionalProperties.required,parentSchema:schema102.properties.accounts.additionalProperties,data:data17};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
for(const key3 in data17){
if(!(((key3 === "password") || (key3 === "until")) || (key3 === "disabled"))){
const err31 = {instancePath:instancePath+"/accounts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/accounts/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema102.properties.accounts.additionalProperties,data:data17};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data17.password !== undefined){
let data18 = data17.password;
if(!(validate292(data18, {instancePath:instancePath+"/accounts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/password",parentData:data17,parentDataProperty:"password",rootData}))){
vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
errors = vErrors.length;
}
if(typeof data18 === "string"){
if(!pattern90.test(data18)){
const err32 = {instancePath:instancePath+"/accounts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/password",schemaPath:"#/properties/accounts/additionalProperties/properties/password/pattern",keyword:"pattern",params:{pattern: "^[^:]*$"},message:"must match pattern \""+"^[^:]*$"+"\"",schema:"^[^:]*$",parentSchema:schema102.properties.accounts.additionalProperties.properties.password,data:data18};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
if(data17.until !== undefined){
let data19 = data17.until;
if(typeof data19 === "string"){
if(!pattern92.test(data19)){
const err33 = {instancePath:instancePath+"/accounts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/until",schemaPath:"#/properties/accounts/additionalProperties/properties/until/pattern",keyword:"pattern",params:{pattern: "^20[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"},message:"must match pattern \""+"^20[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"+"\"",schema:"^20[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",parentSchema:schema102.properties.accounts.additionalProperties.properties.until,data:data19};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/accounts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/until",schemaPath:"#/properties/accounts/additionalProperties/properties/until/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema102.properties.accounts.additionalProperties.properties.until.type,parentSchema:schema102.properties.accounts.additionalProperties.properties.until,data:data19};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data17.disabled !== undefined){
let data20 = data17.disabled;
if(typeof data20 !== "boolean"){
const err35 = {instancePath:instancePath+"/accounts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/disabled",schemaPath:"#/properties/accounts/additionalProperties/properties/disabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema102.properties.accounts.additionalProperties.properties.disabled.type,parentSchema:schema102.properties.accounts.additionalProperties.properties.disabled,data:data20};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/accounts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/accounts/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema102.properties.accounts.additionalProperties.type,parentSchema:schema102.properties.accounts.additionalProperties,data:data17};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema102.properties.accounts.type,parentSchema:schema102.properties.accounts,data:data16};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.buffer !== undefined){
let data21 = data.buffer;
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 30 || isNaN(data21)){
const err38 = {instancePath:instancePath+"/buffer",schemaPath:"#/properties/buffer/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30},message:"must be <= 30",schema:30,parentSchema:schema102.properties.buffer,data:data21};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data21 < 0.5 || isNaN(data21)){
const err39 = {instancePath:instancePath+"/buffer",schemaPath:"#/properties/buffer/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.5},message:"must be >= 0.5",schema:0.5,parentSchema:schema102.properties.buffer,data:data21};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/buffer",schemaPath:"#/properties/buffer/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema102.properties.buffer.type,parentSchema:schema102.properties.buffer,data:data21};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.dead_air !== undefined){
let data22 = data.dead_air;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key4 in data22){
if(!((key4 === "after") || (key4 === "below"))){
const err41 = {instancePath:instancePath+"/dead_air",schemaPath:"#/properties/dead_air/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema102.properties.dead_air,data:data22};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data22.after !== undefined){
let data23 = data22.after;
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 600 || isNaN(data23)){
const err42 = {instancePath:instancePath+"/dead_air/after",schemaPath:"#/properties/dead_air/properties/after/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600},message:"must be <= 600",schema:600,parentSchema:schema102.properties.dead_air.properties.after,data:data23};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data23 < 1 || isNaN(data23)){
const err43 = {instancePath:instancePath+"/dead_air/after",schemaPath:"#/properties/dead_air/properties/after/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema102.properties.dead_air.properties.after,data:data23};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/dead_air/after",schemaPath:"#/properties/dead_air/properties/after/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema102.properties.dead_air.properties.after.type,parentSchema:schema102.properties.dead_air.properties.after,data:data23};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data22.below !== undefined){
let data24 = data22.below;
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 0 || isNaN(data24)){
const err45 = {instancePath:instancePath+"/dead_air/below",schemaPath:"#/properties/dead_air/properties/below/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0},message:"must be <= 0",schema:0,parentSchema:schema102.properties.dead_air.properties.below,data:data24};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data24 < -120 || isNaN(data24)){
const err46 = {instancePath:instancePath+"/dead_air/below",schemaPath:"#/properties/dead_air/properties/below/minimum",keyword:"minimum",params:{comparison: ">=", limit: -120},message:"must be >= -120",schema:-120,parentSchema:schema102.properties.dead_air.properties.below,data:data24};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/dead_air/below",schemaPath:"#/properties/dead_air/properties/below/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema102.properties.dead_air.properties.below.type,parentSchema:schema102.properties.dead_air.properties.below,data:data24};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/dead_air",schemaPath:"#/properties/dead_air/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema102.properties.dead_air.type,parentSchema:schema102.properties.dead_air,data:data22};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.directory !== undefined){
if(!(validate296(data.directory, {instancePath:instancePath+"/directory",parentData:data,parentDataProperty:"directory",rootData}))){
vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
errors = vErrors.length;
}
}
if(data.files !== undefined){
let data26 = data.files;
if(Array.isArray(data26)){
const len0 = data26.length;
for(let i0=0; i0<len0; i0++){
if(!(validate298(data26[i0], {instancePath:instancePath+"/files/" + i0,parentData:data26,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate298.errors : vErrors.concat(validate298.errors);
errors = vErrors.length;
}
}
let i1 = data26.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data26[i1], data26[j0])){
const err49 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema102.properties.files,data:data26};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err50 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema102.properties.files.type,parentSchema:schema102.properties.files,data:data26};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.from !== undefined){
let data28 = data.from;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.storage === undefined){
const err51 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/required",keyword:"required",params:{missingProperty: "storage"},message:"must have required property '"+"storage"+"'",schema:schema102.properties.from.required,parentSchema:schema102.properties.from,data:data28};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
for(const key5 in data28){
if(!(((((key5 === "storage") || (key5 === "path")) || (key5 === "every")) || (key5 === "keep")) || (key5 === "at_most"))){
const err52 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema102.properties.from,data:data28};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data28.storage !== undefined){
if(!(validate300(data28.storage, {instancePath:instancePath+"/from/storage",parentData:data28,parentDataProperty:"storage",rootData}))){
vErrors = vErrors === null ? validate300.errors : vErrors.concat(validate300.errors);
errors = vErrors.length;
}
}
if(data28.path !== undefined){
if(!(validate302(data28.path, {instancePath:instancePath+"/from/path",parentData:data28,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate302.errors : vErrors.concat(validate302.errors);
errors = vErrors.length;
}
}
if(data28.every !== undefined){
let data31 = data28.every;
if(typeof data31 === "string"){
if(!pattern97.test(data31)){
const err53 = {instancePath:instancePath+"/from/every",schemaPath:"#/properties/from/properties/every/pattern",keyword:"pattern",params:{pattern: "^([1-9][0-9]{0,2}m|[1-9][0-9]?h)$"},message:"must match pattern \""+"^([1-9][0-9]{0,2}m|[1-9][0-9]?h)$"+"\"",schema:"^([1-9][0-9]{0,2}m|[1-9][0-9]?h)$",parentSchema:schema102.properties.from.properties.every,data:data31};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/from/every",schemaPath:"#/properties/from/properties/every/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema102.properties.from.properties.every.type,parentSchema:schema102.properties.from.properties.every,data:data31};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data28.keep !== undefined){
if(!(validate304(data28.keep, {instancePath:instancePath+"/from/keep",parentData:data28,parentDataProperty:"keep",rootData}))){
vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
errors = vErrors.length;
}
}
if(data28.at_most !== undefined){
if(!(validate306(data28.at_most, {instancePath:instancePath+"/from/at_most",parentData:data28,parentDataProperty:"at_most",rootData}))){
vErrors = vErrors === null ? validate306.errors : vErrors.concat(validate306.errors);
errors = vErrors.length;
}
}
}
else {
const err55 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema102.properties.from.type,parentSchema:schema102.properties.from,data:data28};
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
else {
const err56 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema102.type,parentSchema:schema102,data};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
validate289.errors = vErrors;
return errors === 0;
}

const schema111 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Storage","description":"Where files are kept outside of the network: a bucket that speaks S3, or a directory that every master has, such as a mounted share.","type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"description":"s3: a bucket. directory: a directory on the masters.","enum":["s3","directory"]},"bucket":{"description":"s3: the bucket.","type":"string","pattern":"^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$"},"endpoint":{"$ref":"common.schema.json#/definitions/url","description":"s3: the address of the service, if it is not Amazon's."},"region":{"description":"s3: the region, in the words of the service.","type":"string","pattern":"^[A-Za-z0-9-]{1,64}$"},"provider":{"description":"s3: who offers it, as rclone calls them (AWS without an endpoint, else Other).","type":"string","pattern":"^[A-Za-z0-9]{1,32}$"},"access_key":{"$ref":"common.schema.json#/definitions/storageKey","description":"s3: the access key."},"secret_key":{"$ref":"common.schema.json#/definitions/storageKey","description":"s3: the secret key that belongs to it."},"path":{"$ref":"common.schema.json#/definitions/path","description":"directory: which one. Liquidsoap's user reads it."}},"allOf":[{"$comment":"A bucket is opened with keys.","if":{"properties":{"kind":{"const":"s3"}},"required":["kind"]},"then":{"required":["bucket","access_key","secret_key"],"properties":{"path":false}}},{"$comment":"A directory has a path and no keys.","if":{"properties":{"kind":{"const":"directory"}},"required":["kind"]},"then":{"required":["path"],"properties":{"bucket":false,"endpoint":false,"region":false,"provider":false,"access_key":false,"secret_key":false}}}]};
const pattern100 = new RegExp("^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$", "u");
const pattern102 = new RegExp("^[A-Za-z0-9-]{1,64}$", "u");
const pattern103 = new RegExp("^[A-Za-z0-9]{1,32}$", "u");

function validate311(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func4(data) > 500){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern2.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff\"<>]+$"},message:"must match pattern \""+"^https?://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff\"<>]+$"+"\"",schema:"^https?://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff\"<>]+$",parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate311.errors = vErrors;
return errors === 0;
}

const schema113 = {"description":"A key as object storage gives them out: letters, digits and +/=_.~@:-.","type":"string","minLength":1,"maxLength":300,"pattern":"^[A-Za-z0-9+/=_.~@:-]+$","secret":true,"tsType":"Secret"};
const pattern104 = new RegExp("^[A-Za-z0-9+/=_.~@:-]+$", "u");

function validate313(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func4(data) > 300){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema113,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func4(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema113,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern104.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9+/=_.~@:-]+$"},message:"must match pattern \""+"^[A-Za-z0-9+/=_.~@:-]+$"+"\"",schema:"^[A-Za-z0-9+/=_.~@:-]+$",parentSchema:schema113,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema113.type,parentSchema:schema113,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate313.errors = vErrors;
return errors === 0;
}


function validate316(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func4(data) > 500){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern16.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?!.*/\\.{1,2}(/|$))(/[A-Za-z0-9@%+=:,._-]{1,255})+$"},message:"must match pattern \""+"^(?!.*/\\.{1,2}(/|$))(/[A-Za-z0-9@%+=:,._-]{1,255})+$"+"\"",schema:"^(?!.*/\\.{1,2}(/|$))(/[A-Za-z0-9@%+=:,._-]{1,255})+$",parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema27.type,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate316.errors = vErrors;
return errors === 0;
}


function validate310(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.kind === undefined) && (missing0 = "kind")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.kind !== undefined){
if("s3" !== data.kind){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bucket === undefined){
const err2 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "bucket"},message:"must have required property '"+"bucket"+"'",schema:schema111.allOf[0].then.required,parentSchema:schema111.allOf[0].then,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.access_key === undefined){
const err3 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "access_key"},message:"must have required property '"+"access_key"+"'",schema:schema111.allOf[0].then.required,parentSchema:schema111.allOf[0].then,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.secret_key === undefined){
const err4 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "secret_key"},message:"must have required property '"+"secret_key"+"'",schema:schema111.allOf[0].then.required,parentSchema:schema111.allOf[0].then,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.path !== undefined){
const err5 = {instancePath:instancePath+"/path",schemaPath:"#/allOf/0/then/properties/path/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema111.allOf[0].then.properties.path,data:data.path};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
}
if(!valid1){
const err6 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema111.allOf[0].if,parentSchema:schema111.allOf[0],data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const _errs9 = errors;
let valid4 = true;
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.kind === undefined) && (missing1 = "kind")){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
if(data.kind !== undefined){
if("directory" !== data.kind){
const err8 = {};
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
}
var _valid1 = _errs10 === errors;
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs12 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
const err9 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema111.allOf[1].then.required,parentSchema:schema111.allOf[1].then,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.bucket !== undefined){
const err10 = {instancePath:instancePath+"/bucket",schemaPath:"#/allOf/1/then/properties/bucket/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema111.allOf[1].then.properties.bucket,data:data.bucket};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.endpoint !== undefined){
const err11 = {instancePath:instancePath+"/endpoint",schemaPath:"#/allOf/1/then/properties/endpoint/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema111.allOf[1].then.properties.endpoint,data:data.endpoint};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.region !== undefined){
const err12 = {instancePath:instancePath+"/region",schemaPath:"#/allOf/1/then/properties/region/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema111.allOf[1].then.properties.region,data:data.region};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.provider !== undefined){
const err13 = {instancePath:instancePath+"/provider",schemaPath:"#/allOf/1/then/properties/provider/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema111.allOf[1].then.properties.provider,data:data.provider};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.access_key !== undefined){
const err14 = {instancePath:instancePath+"/access_key",schemaPath:"#/allOf/1/then/properties/access_key/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema111.allOf[1].then.properties.access_key,data:data.access_key};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.secret_key !== undefined){
const err15 = {instancePath:instancePath+"/secret_key",schemaPath:"#/allOf/1/then/properties/secret_key/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema111.allOf[1].then.properties.secret_key,data:data.secret_key};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
var _valid1 = _errs12 === errors;
valid4 = _valid1;
}
if(!valid4){
const err16 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema111.allOf[1].if,parentSchema:schema111.allOf[1],data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema111.required,parentSchema:schema111,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "kind") || (key0 === "bucket")) || (key0 === "endpoint")) || (key0 === "region")) || (key0 === "provider")) || (key0 === "access_key")) || (key0 === "secret_key")) || (key0 === "path"))){
const err18 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema111,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.kind !== undefined){
let data9 = data.kind;
if(!((data9 === "s3") || (data9 === "directory"))){
const err19 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema111.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema111.properties.kind.enum,parentSchema:schema111.properties.kind,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.bucket !== undefined){
let data10 = data.bucket;
if(typeof data10 === "string"){
if(!pattern100.test(data10)){
const err20 = {instancePath:instancePath+"/bucket",schemaPath:"#/properties/bucket/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$"+"\"",schema:"^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$",parentSchema:schema111.properties.bucket,data:data10};
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
const err21 = {instancePath:instancePath+"/bucket",schemaPath:"#/properties/bucket/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema111.properties.bucket.type,parentSchema:schema111.properties.bucket,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.endpoint !== undefined){
if(!(validate311(data.endpoint, {instancePath:instancePath+"/endpoint",parentData:data,parentDataProperty:"endpoint",rootData}))){
vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors);
errors = vErrors.length;
}
}
if(data.region !== undefined){
let data12 = data.region;
if(typeof data12 === "string"){
if(!pattern102.test(data12)){
const err22 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9-]{1,64}$"},message:"must match pattern \""+"^[A-Za-z0-9-]{1,64}$"+"\"",schema:"^[A-Za-z0-9-]{1,64}$",parentSchema:schema111.properties.region,data:data12};
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
const err23 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema111.properties.region.type,parentSchema:schema111.properties.region,data:data12};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.provider !== undefined){
let data13 = data.provider;
if(typeof data13 === "string"){
if(!pattern103.test(data13)){
const err24 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9]{1,32}$"},message:"must match pattern \""+"^[A-Za-z0-9]{1,32}$"+"\"",schema:"^[A-Za-z0-9]{1,32}$",parentSchema:schema111.properties.provider,data:data13};
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
const err25 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema111.properties.provider.type,parentSchema:schema111.properties.provider,data:data13};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.access_key !== undefined){
if(!(validate313(data.access_key, {instancePath:instancePath+"/access_key",parentData:data,parentDataProperty:"access_key",rootData}))){
vErrors = vErrors === null ? validate313.errors : vErrors.concat(validate313.errors);
errors = vErrors.length;
}
}
if(data.secret_key !== undefined){
if(!(validate313(data.secret_key, {instancePath:instancePath+"/secret_key",parentData:data,parentDataProperty:"secret_key",rootData}))){
vErrors = vErrors === null ? validate313.errors : vErrors.concat(validate313.errors);
errors = vErrors.length;
}
}
if(data.path !== undefined){
if(!(validate316(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate316.errors : vErrors.concat(validate316.errors);
errors = vErrors.length;
}
}
}
else {
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema111.type,parentSchema:schema111,data};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
validate310.errors = vErrors;
return errors === 0;
}

const schema115 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Recording","description":"What a mount plays, in files on each master where it comes in.","type":"object","additionalProperties":false,"required":["mount"],"properties":{"mount":{"$ref":"common.schema.json#/definitions/mountName","description":"The mount. What is written is what a listener hears, in the same format."},"cut":{"description":"When a new file begins (1h): at whole hours, quarters of them and so on, in the station's time zone.","enum":["15m","30m","1h","2h","3h","4h","6h","12h","24h"]},"keep":{"$ref":"common.schema.json#/definitions/days","description":"How long files stay on the master (30d)."},"at_most":{"$ref":"common.schema.json#/definitions/size","description":"The most that they take there; then the oldest go. Left out: what `keep` takes, and a tenth more."},"upload":{"title":"Upload","description":"Where finished files are copied to.","type":"object","additionalProperties":false,"required":["storage"],"properties":{"storage":{"$ref":"common.schema.json#/definitions/name","description":"The storage, as in `storages`."},"path":{"$ref":"common.schema.json#/definitions/storagePath","description":"Where in it (recordings). Below it each master has a directory with one for each recording."},"keep":{"$ref":"common.schema.json#/definitions/days","description":"How long they stay there. Left out: for ever."}}}}};

function validate321(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func4(data) > 100){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern73.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^/(?!admin$)(?!\\.{1,2}$)[A-Za-z0-9._-]+(?<!\\.xslt?)$"},message:"must match pattern \""+"^/(?!admin$)(?!\\.{1,2}$)[A-Za-z0-9._-]+(?<!\\.xslt?)$"+"\"",schema:"^/(?!admin$)(?!\\.{1,2}$)[A-Za-z0-9._-]+(?<!\\.xslt?)$",parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema87.type,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate321.errors = vErrors;
return errors === 0;
}


function validate323(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern98.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}d$"},message:"must match pattern \""+"^[1-9][0-9]{0,3}d$"+"\"",schema:"^[1-9][0-9]{0,3}d$",parentSchema:schema109,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema109.type,parentSchema:schema109,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate323.errors = vErrors;
return errors === 0;
}


function validate325(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern99.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,4}[MGT]$"},message:"must match pattern \""+"^[1-9][0-9]{0,4}[MGT]$"+"\"",schema:"^[1-9][0-9]{0,4}[MGT]$",parentSchema:schema110,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema110.type,parentSchema:schema110,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate325.errors = vErrors;
return errors === 0;
}


function validate327(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern6.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"",schema:"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$",parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.type,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate327.errors = vErrors;
return errors === 0;
}


function validate329(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func4(data) > 500){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema108,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern96.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?!(.*/)?\\.{1,2}(/|$))[A-Za-z0-9@%+=:,._-]{1,255}(/[A-Za-z0-9@%+=:,._-]{1,255})*$"},message:"must match pattern \""+"^(?!(.*/)?\\.{1,2}(/|$))[A-Za-z0-9@%+=:,._-]{1,255}(/[A-Za-z0-9@%+=:,._-]{1,255})*$"+"\"",schema:"^(?!(.*/)?\\.{1,2}(/|$))[A-Za-z0-9@%+=:,._-]{1,255}(/[A-Za-z0-9@%+=:,._-]{1,255})*$",parentSchema:schema108,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema108.type,parentSchema:schema108,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate329.errors = vErrors;
return errors === 0;
}


function validate320(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mount === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mount"},message:"must have required property '"+"mount"+"'",schema:schema115.required,parentSchema:schema115,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "mount") || (key0 === "cut")) || (key0 === "keep")) || (key0 === "at_most")) || (key0 === "upload"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema115,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.mount !== undefined){
if(!(validate321(data.mount, {instancePath:instancePath+"/mount",parentData:data,parentDataProperty:"mount",rootData}))){
vErrors = vErrors === null ? validate321.errors : vErrors.concat(validate321.errors);
errors = vErrors.length;
}
}
if(data.cut !== undefined){
let data1 = data.cut;
if(!(((((((((data1 === "15m") || (data1 === "30m")) || (data1 === "1h")) || (data1 === "2h")) || (data1 === "3h")) || (data1 === "4h")) || (data1 === "6h")) || (data1 === "12h")) || (data1 === "24h"))){
const err2 = {instancePath:instancePath+"/cut",schemaPath:"#/properties/cut/enum",keyword:"enum",params:{allowedValues: schema115.properties.cut.enum},message:"must be equal to one of the allowed values",schema:schema115.properties.cut.enum,parentSchema:schema115.properties.cut,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.keep !== undefined){
if(!(validate323(data.keep, {instancePath:instancePath+"/keep",parentData:data,parentDataProperty:"keep",rootData}))){
vErrors = vErrors === null ? validate323.errors : vErrors.concat(validate323.errors);
errors = vErrors.length;
}
}
if(data.at_most !== undefined){
if(!(validate325(data.at_most, {instancePath:instancePath+"/at_most",parentData:data,parentDataProperty:"at_most",rootData}))){
vErrors = vErrors === null ? validate325.errors : vErrors.concat(validate325.errors);
errors = vErrors.length;
}
}
if(data.upload !== undefined){
let data4 = data.upload;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.storage === undefined){
const err3 = {instancePath:instancePath+"/upload",schemaPath:"#/properties/upload/required",keyword:"required",params:{missingProperty: "storage"},message:"must have required property '"+"storage"+"'",schema:schema115.properties.upload.required,parentSchema:schema115.properties.upload,data:data4};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key1 in data4){
if(!(((key1 === "storage") || (key1 === "path")) || (key1 === "keep"))){
const err4 = {instancePath:instancePath+"/upload",schemaPath:"#/properties/upload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema115.properties.upload,data:data4};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data4.storage !== undefined){
if(!(validate327(data4.storage, {instancePath:instancePath+"/upload/storage",parentData:data4,parentDataProperty:"storage",rootData}))){
vErrors = vErrors === null ? validate327.errors : vErrors.concat(validate327.errors);
errors = vErrors.length;
}
}
if(data4.path !== undefined){
if(!(validate329(data4.path, {instancePath:instancePath+"/upload/path",parentData:data4,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate329.errors : vErrors.concat(validate329.errors);
errors = vErrors.length;
}
}
if(data4.keep !== undefined){
if(!(validate323(data4.keep, {instancePath:instancePath+"/upload/keep",parentData:data4,parentDataProperty:"keep",rootData}))){
vErrors = vErrors === null ? validate323.errors : vErrors.concat(validate323.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/upload",schemaPath:"#/properties/upload/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema115.properties.upload.type,parentSchema:schema115.properties.upload,data:data4};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema115.type,parentSchema:schema115,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate320.errors = vErrors;
return errors === 0;
}


function validate333(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern52.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z_][a-z0-9_-]{0,31}$"},message:"must match pattern \""+"^[a-z_][a-z0-9_-]{0,31}$"+"\"",schema:"^[a-z_][a-z0-9_-]{0,31}$",parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema63.type,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate333.errors = vErrors;
return errors === 0;
}

const schema122 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"User","description":"A person with an account on the hosts.","type":"object","additionalProperties":false,"properties":{"authorized_keys":{"description":"Public keys that may log in.","type":"array","items":{"description":"One line of an authorized_keys file, without options.","type":"string","pattern":"^(ssh-ed25519|ssh-rsa|ecdsa-sha2-nistp(256|384|521)|sk-ssh-ed25519@openssh\\.com|sk-ecdsa-sha2-nistp256@openssh\\.com) [A-Za-z0-9+/]+=*( [^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]*)?$"},"uniqueItems":true},"sudo":{"description":"Whether the user may become root without a password (false).","type":"boolean"},"shell":{"$ref":"common.schema.json#/definitions/path","description":"The login shell (/bin/bash)."},"absent":{"description":"true removes the account.","type":"boolean"},"hosts":{"description":"The hosts that the account exists on, as a pattern (all).","type":"string","minLength":1}}};
const pattern112 = new RegExp("^(ssh-ed25519|ssh-rsa|ecdsa-sha2-nistp(256|384|521)|sk-ssh-ed25519@openssh\\.com|sk-ecdsa-sha2-nistp256@openssh\\.com) [A-Za-z0-9+/]+=*( [^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]*)?$", "u");

function validate336(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func4(data) > 500){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern16.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?!.*/\\.{1,2}(/|$))(/[A-Za-z0-9@%+=:,._-]{1,255})+$"},message:"must match pattern \""+"^(?!.*/\\.{1,2}(/|$))(/[A-Za-z0-9@%+=:,._-]{1,255})+$"+"\"",schema:"^(?!.*/\\.{1,2}(/|$))(/[A-Za-z0-9@%+=:,._-]{1,255})+$",parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema27.type,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate336.errors = vErrors;
return errors === 0;
}


function validate335(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "authorized_keys") || (key0 === "sudo")) || (key0 === "shell")) || (key0 === "absent")) || (key0 === "hosts"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema122,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.authorized_keys !== undefined){
let data0 = data.authorized_keys;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern112.test(data1)){
const err1 = {instancePath:instancePath+"/authorized_keys/" + i0,schemaPath:"#/properties/authorized_keys/items/pattern",keyword:"pattern",params:{pattern: "^(ssh-ed25519|ssh-rsa|ecdsa-sha2-nistp(256|384|521)|sk-ssh-ed25519@openssh\\.com|sk-ecdsa-sha2-nistp256@openssh\\.com) [A-Za-z0-9+/]+=*( [^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]*)?$"},message:"must match pattern \""+"^(ssh-ed25519|ssh-rsa|ecdsa-sha2-nistp(256|384|521)|sk-ssh-ed25519@openssh\\.com|sk-ecdsa-sha2-nistp256@openssh\\.com) [A-Za-z0-9+/]+=*( [^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]*)?$"+"\"",schema:"^(ssh-ed25519|ssh-rsa|ecdsa-sha2-nistp(256|384|521)|sk-ssh-ed25519@openssh\\.com|sk-ecdsa-sha2-nistp256@openssh\\.com) [A-Za-z0-9+/]+=*( [^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]*)?$",parentSchema:schema122.properties.authorized_keys.items,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/authorized_keys/" + i0,schemaPath:"#/properties/authorized_keys/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema122.properties.authorized_keys.items.type,parentSchema:schema122.properties.authorized_keys.items,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data0[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err3 = {instancePath:instancePath+"/authorized_keys",schemaPath:"#/properties/authorized_keys/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema122.properties.authorized_keys,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err4 = {instancePath:instancePath+"/authorized_keys",schemaPath:"#/properties/authorized_keys/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema122.properties.authorized_keys.type,parentSchema:schema122.properties.authorized_keys,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.sudo !== undefined){
let data2 = data.sudo;
if(typeof data2 !== "boolean"){
const err5 = {instancePath:instancePath+"/sudo",schemaPath:"#/properties/sudo/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema122.properties.sudo.type,parentSchema:schema122.properties.sudo,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.shell !== undefined){
if(!(validate336(data.shell, {instancePath:instancePath+"/shell",parentData:data,parentDataProperty:"shell",rootData}))){
vErrors = vErrors === null ? validate336.errors : vErrors.concat(validate336.errors);
errors = vErrors.length;
}
}
if(data.absent !== undefined){
let data4 = data.absent;
if(typeof data4 !== "boolean"){
const err6 = {instancePath:instancePath+"/absent",schemaPath:"#/properties/absent/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema122.properties.absent.type,parentSchema:schema122.properties.absent,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.hosts !== undefined){
let data5 = data.hosts;
if(typeof data5 === "string"){
if(func4(data5) < 1){
const err7 = {instancePath:instancePath+"/hosts",schemaPath:"#/properties/hosts/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema122.properties.hosts,data:data5};
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
const err8 = {instancePath:instancePath+"/hosts",schemaPath:"#/properties/hosts/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema122.properties.hosts.type,parentSchema:schema122.properties.hosts,data:data5};
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
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema122.type,parentSchema:schema122,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate335.errors = vErrors;
return errors === 0;
}

const schema124 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Dns","description":"How listeners are sent to relays by name.","type":"object","additionalProperties":false,"properties":{"ttl":{"description":"Seconds that a resolver may keep where a listener is sent to (30).","type":"integer","minimum":10,"maximum":3600},"default_region":{"$ref":"common.schema.json#/definitions/name","description":"Whose relays serve clients of whom nobody knows where they are (the first region that has relays)."},"must_play":{"description":"The mounts that a relay must play to be sent listeners. An empty list: its Icecast must answer, no more. (The first mount that all relays have, whether somebody listens or not.)","type":"array","uniqueItems":true,"maxItems":8,"items":{"$ref":"common.schema.json#/definitions/mountName"}},"database":{"$ref":"common.schema.json#/definitions/localPath","description":"A GeoIP2 database of countries or cities (.mmdb) on this machine, by which name servers find the `places` of regions."}}};

function validate340(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern6.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"",schema:"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$",parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.type,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate340.errors = vErrors;
return errors === 0;
}


function validate342(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func4(data) > 100){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern73.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^/(?!admin$)(?!\\.{1,2}$)[A-Za-z0-9._-]+(?<!\\.xslt?)$"},message:"must match pattern \""+"^/(?!admin$)(?!\\.{1,2}$)[A-Za-z0-9._-]+(?<!\\.xslt?)$"+"\"",schema:"^/(?!admin$)(?!\\.{1,2}$)[A-Za-z0-9._-]+(?<!\\.xslt?)$",parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema87.type,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate342.errors = vErrors;
return errors === 0;
}


function validate344(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func4(data) > 500){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern23.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f]+$"},message:"must match pattern \""+"^[^\\u0000-\\u001f]+$"+"\"",schema:"^[^\\u0000-\\u001f]+$",parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.type,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate344.errors = vErrors;
return errors === 0;
}


function validate339(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "ttl") || (key0 === "default_region")) || (key0 === "must_play")) || (key0 === "database"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema124,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.ttl !== undefined){
let data0 = data.ttl;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/ttl",schemaPath:"#/properties/ttl/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema124.properties.ttl.type,parentSchema:schema124.properties.ttl,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 3600 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/ttl",schemaPath:"#/properties/ttl/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600},message:"must be <= 3600",schema:3600,parentSchema:schema124.properties.ttl,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 10 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/ttl",schemaPath:"#/properties/ttl/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10},message:"must be >= 10",schema:10,parentSchema:schema124.properties.ttl,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.default_region !== undefined){
if(!(validate340(data.default_region, {instancePath:instancePath+"/default_region",parentData:data,parentDataProperty:"default_region",rootData}))){
vErrors = vErrors === null ? validate340.errors : vErrors.concat(validate340.errors);
errors = vErrors.length;
}
}
if(data.must_play !== undefined){
let data2 = data.must_play;
if(Array.isArray(data2)){
if(data2.length > 8){
const err4 = {instancePath:instancePath+"/must_play",schemaPath:"#/properties/must_play/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items",schema:8,parentSchema:schema124.properties.must_play,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate342(data2[i0], {instancePath:instancePath+"/must_play/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate342.errors : vErrors.concat(validate342.errors);
errors = vErrors.length;
}
}
let i1 = data2.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data2[i1], data2[j0])){
const err5 = {instancePath:instancePath+"/must_play",schemaPath:"#/properties/must_play/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema124.properties.must_play,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err6 = {instancePath:instancePath+"/must_play",schemaPath:"#/properties/must_play/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema124.properties.must_play.type,parentSchema:schema124.properties.must_play,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.database !== undefined){
if(!(validate344(data.database, {instancePath:instancePath+"/database",parentData:data,parentDataProperty:"database",rootData}))){
vErrors = vErrors === null ? validate344.errors : vErrors.concat(validate344.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema124.type,parentSchema:schema124,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate339.errors = vErrors;
return errors === 0;
}

const schema128 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Directing","description":"How directors lead listeners to relays by URL.","type":"object","additionalProperties":false,"properties":{"name":{"$ref":"common.schema.json#/definitions/name","description":"The name, below the station's domain, that leads to the directors (listen)."},"port":{"$ref":"common.schema.json#/definitions/port","description":"The port of all directors (80)."},"steering":{"$ref":"common.schema.json#/definitions/steering","description":"How listeners are led where a mount does not say (redirect)."},"balance":{"description":"How listeners are shared among the relays of a region (left). left: by what each has left at that moment of its room for listeners, and of its link where `provider.link_mbit` says what it carries; weight: by `weight` or `max_listeners` alone.","enum":["left","weight"]},"proxy_players":{"description":"Players that follow no redirects, by a part of their User-Agent: the sound comes to them through the director.","type":"array","uniqueItems":true,"maxItems":100,"items":{"$ref":"common.schema.json#/definitions/text"}},"trusted_proxies":{"description":"Networks of proxies before the directors, whose X-Forwarded-For tells where a listener is (none: it is where the connection comes from).","type":"array","uniqueItems":true,"maxItems":1000,"items":{"$ref":"common.schema.json#/definitions/network"}},"hold":{"description":"Whether listeners are led to a relay that is up and plays its hold file, while the mount plays nowhere (true). Otherwise they are told to come back.","type":"boolean"}}};

function validate348(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern6.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"",schema:"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$",parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.type,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate348.errors = vErrors;
return errors === 0;
}


function validate350(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema34.type,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 65535 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate350.errors = vErrors;
return errors === 0;
}


function validate352(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((data === "redirect") || (data === "proxy"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema93.enum},message:"must be equal to one of the allowed values",schema:schema93.enum,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate352.errors = vErrors;
return errors === 0;
}


function validate354(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func4(data) > 500){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+(?<!\\s)$"},message:"must match pattern \""+"^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+(?<!\\s)$"+"\"",schema:"^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+(?<!\\s)$",parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema9.type,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate354.errors = vErrors;
return errors === 0;
}


function validate356(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func4(data) > 50){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters",schema:50,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern9.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F:.]+/[0-9]{1,3}$"},message:"must match pattern \""+"^[0-9a-fA-F:.]+/[0-9]{1,3}$"+"\"",schema:"^[0-9a-fA-F:.]+/[0-9]{1,3}$",parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.type,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate356.errors = vErrors;
return errors === 0;
}


function validate347(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "name") || (key0 === "port")) || (key0 === "steering")) || (key0 === "balance")) || (key0 === "proxy_players")) || (key0 === "trusted_proxies")) || (key0 === "hold"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema128,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.name !== undefined){
if(!(validate348(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate348.errors : vErrors.concat(validate348.errors);
errors = vErrors.length;
}
}
if(data.port !== undefined){
if(!(validate350(data.port, {instancePath:instancePath+"/port",parentData:data,parentDataProperty:"port",rootData}))){
vErrors = vErrors === null ? validate350.errors : vErrors.concat(validate350.errors);
errors = vErrors.length;
}
}
if(data.steering !== undefined){
if(!(validate352(data.steering, {instancePath:instancePath+"/steering",parentData:data,parentDataProperty:"steering",rootData}))){
vErrors = vErrors === null ? validate352.errors : vErrors.concat(validate352.errors);
errors = vErrors.length;
}
}
if(data.balance !== undefined){
let data3 = data.balance;
if(!((data3 === "left") || (data3 === "weight"))){
const err1 = {instancePath:instancePath+"/balance",schemaPath:"#/properties/balance/enum",keyword:"enum",params:{allowedValues: schema128.properties.balance.enum},message:"must be equal to one of the allowed values",schema:schema128.properties.balance.enum,parentSchema:schema128.properties.balance,data:data3};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.proxy_players !== undefined){
let data4 = data.proxy_players;
if(Array.isArray(data4)){
if(data4.length > 100){
const err2 = {instancePath:instancePath+"/proxy_players",schemaPath:"#/properties/proxy_players/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema128.properties.proxy_players,data:data4};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate354(data4[i0], {instancePath:instancePath+"/proxy_players/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate354.errors : vErrors.concat(validate354.errors);
errors = vErrors.length;
}
}
let i1 = data4.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data4[i1], data4[j0])){
const err3 = {instancePath:instancePath+"/proxy_players",schemaPath:"#/properties/proxy_players/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema128.properties.proxy_players,data:data4};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err4 = {instancePath:instancePath+"/proxy_players",schemaPath:"#/properties/proxy_players/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema128.properties.proxy_players.type,parentSchema:schema128.properties.proxy_players,data:data4};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.trusted_proxies !== undefined){
let data6 = data.trusted_proxies;
if(Array.isArray(data6)){
if(data6.length > 1000){
const err5 = {instancePath:instancePath+"/trusted_proxies",schemaPath:"#/properties/trusted_proxies/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema128.properties.trusted_proxies,data:data6};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len1 = data6.length;
for(let i2=0; i2<len1; i2++){
if(!(validate356(data6[i2], {instancePath:instancePath+"/trusted_proxies/" + i2,parentData:data6,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate356.errors : vErrors.concat(validate356.errors);
errors = vErrors.length;
}
}
let i3 = data6.length;
let j1;
if(i3 > 1){
outer1:
for(;i3--;){
for(j1 = i3; j1--;){
if(func0(data6[i3], data6[j1])){
const err6 = {instancePath:instancePath+"/trusted_proxies",schemaPath:"#/properties/trusted_proxies/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)",schema:true,parentSchema:schema128.properties.trusted_proxies,data:data6};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err7 = {instancePath:instancePath+"/trusted_proxies",schemaPath:"#/properties/trusted_proxies/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema128.properties.trusted_proxies.type,parentSchema:schema128.properties.trusted_proxies,data:data6};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.hold !== undefined){
let data8 = data.hold;
if(typeof data8 !== "boolean"){
const err8 = {instancePath:instancePath+"/hold",schemaPath:"#/properties/hold/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema128.properties.hold.type,parentSchema:schema128.properties.hold,data:data8};
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
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema128.type,parentSchema:schema128,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate347.errors = vErrors;
return errors === 0;
}

const schema20 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Rollout","description":"How changes reach the hosts, and when a run stops.","type":"object","additionalProperties":false,"properties":{"canary":{"description":"A pattern of hosts, as in --limit: of the relays of a tier these are changed first (the group `canary` if there is one, else one relay).","type":"string","minLength":1,"maxLength":500},"serial":{"description":"How many relays are changed at a time: a number, a share as in `25%`, or a list: the first step, the second, and so on; the last one counts for all further steps (100%, which `away` holds within bounds).","anyOf":[{"$ref":"#/definitions/step"},{"type":"array","minItems":1,"items":{"$ref":"#/definitions/step"}}],"tsType":"number | string | (number | string)[]"},"away":{"$ref":"#/definitions/share","description":"The share of each region's capacity, in listeners, that may be away at a time (50%). One relay may always be."},"max_failures":{"$ref":"#/definitions/count","description":"How many hosts may fail before nothing further is begun: a number, or a share as in `10%` (0)."},"max_failures_per_region":{"$ref":"#/definitions/count","description":"How many relays of a region may fail before no other of this region is begun (0)."},"unreachable":{"description":"What hosts that cannot be reached mean: `continue` without them, `fail` counts them among the failures, `stop` changes nothing (continue).","enum":["continue","fail","stop"]},"drain":{"description":"Whether relays are drained before a step that drops listeners (true).","type":"boolean"},"drain_seconds":{"description":"How long to wait, once a relay is drained, until players know (the `ttl` of `dns`).","type":"integer","minimum":0,"maximum":3600},"gate":{"description":"Whether each mount that was heard on a host before a change must be heard after it, or the change is undone (true).","type":"boolean"}},"definitions":{"step":{"description":"A number of relays, or a share of them as in `25%`.","type":["integer","string"],"minimum":1,"pattern":"^([1-9][0-9]?|100)%$","tsType":"number | string"},"share":{"description":"A share, as in `25%`.","type":"string","pattern":"^([1-9][0-9]?|100)%$"},"count":{"description":"A number of hosts, or a share of them as in `10%`.","type":["integer","string"],"minimum":0,"pattern":"^([0-9]|[1-9][0-9]|100)%$","tsType":"number | string"}}};
const schema21 = {"description":"A number of relays, or a share of them as in `25%`.","type":["integer","string"],"minimum":1,"pattern":"^([1-9][0-9]?|100)%$","tsType":"number | string"};

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema21.type},message:"must be integer,string",schema:schema21.type,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 1 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(typeof data === "string"){
if(!pattern11.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([1-9][0-9]?|100)%$"},message:"must match pattern \""+"^([1-9][0-9]?|100)%$"+"\"",schema:"^([1-9][0-9]?|100)%$",parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate52.errors = vErrors;
return errors === 0;
}


function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern11.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([1-9][0-9]?|100)%$"},message:"must match pattern \""+"^([1-9][0-9]?|100)%$"+"\"",schema:"^([1-9][0-9]?|100)%$",parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.type,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}


function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema23.type},message:"must be integer,string",schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(typeof data === "string"){
if(!pattern13.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([0-9]|[1-9][0-9]|100)%$"},message:"must match pattern \""+"^([0-9]|[1-9][0-9]|100)%$"+"\"",schema:"^([0-9]|[1-9][0-9]|100)%$",parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate57.errors = vErrors;
return errors === 0;
}


function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema20.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.canary !== undefined){
let data0 = data.canary;
if(typeof data0 === "string"){
if(func4(data0) > 500){
const err1 = {instancePath:instancePath+"/canary",schemaPath:"#/properties/canary/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema20.properties.canary,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func4(data0) < 1){
const err2 = {instancePath:instancePath+"/canary",schemaPath:"#/properties/canary/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema20.properties.canary,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/canary",schemaPath:"#/properties/canary/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.canary.type,parentSchema:schema20.properties.canary,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.serial !== undefined){
let data1 = data.serial;
const _errs5 = errors;
let valid1 = false;
const _errs6 = errors;
if(!(validate52(data1, {instancePath:instancePath+"/serial",parentData:data,parentDataProperty:"serial",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs7 = errors;
if(Array.isArray(data1)){
if(data1.length < 1){
const err4 = {instancePath:instancePath+"/serial",schemaPath:"#/properties/serial/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema20.properties.serial.anyOf[1],data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate52(data1[i0], {instancePath:instancePath+"/serial/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/serial",schemaPath:"#/properties/serial/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema20.properties.serial.anyOf[1].type,parentSchema:schema20.properties.serial.anyOf[1],data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err6 = {instancePath:instancePath+"/serial",schemaPath:"#/properties/serial/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema20.properties.serial.anyOf,parentSchema:schema20.properties.serial,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
}
if(data.away !== undefined){
if(!(validate55(data.away, {instancePath:instancePath+"/away",parentData:data,parentDataProperty:"away",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.max_failures !== undefined){
if(!(validate57(data.max_failures, {instancePath:instancePath+"/max_failures",parentData:data,parentDataProperty:"max_failures",rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.max_failures_per_region !== undefined){
if(!(validate57(data.max_failures_per_region, {instancePath:instancePath+"/max_failures_per_region",parentData:data,parentDataProperty:"max_failures_per_region",rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.unreachable !== undefined){
let data6 = data.unreachable;
if(!(((data6 === "continue") || (data6 === "fail")) || (data6 === "stop"))){
const err7 = {instancePath:instancePath+"/unreachable",schemaPath:"#/properties/unreachable/enum",keyword:"enum",params:{allowedValues: schema20.properties.unreachable.enum},message:"must be equal to one of the allowed values",schema:schema20.properties.unreachable.enum,parentSchema:schema20.properties.unreachable,data:data6};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.drain !== undefined){
let data7 = data.drain;
if(typeof data7 !== "boolean"){
const err8 = {instancePath:instancePath+"/drain",schemaPath:"#/properties/drain/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema20.properties.drain.type,parentSchema:schema20.properties.drain,data:data7};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.drain_seconds !== undefined){
let data8 = data.drain_seconds;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err9 = {instancePath:instancePath+"/drain_seconds",schemaPath:"#/properties/drain_seconds/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema20.properties.drain_seconds.type,parentSchema:schema20.properties.drain_seconds,data:data8};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 3600 || isNaN(data8)){
const err10 = {instancePath:instancePath+"/drain_seconds",schemaPath:"#/properties/drain_seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600},message:"must be <= 3600",schema:3600,parentSchema:schema20.properties.drain_seconds,data:data8};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data8 < 0 || isNaN(data8)){
const err11 = {instancePath:instancePath+"/drain_seconds",schemaPath:"#/properties/drain_seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema20.properties.drain_seconds,data:data8};
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
if(data.gate !== undefined){
let data9 = data.gate;
if(typeof data9 !== "boolean"){
const err12 = {instancePath:instancePath+"/gate",schemaPath:"#/properties/gate/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema20.properties.gate.type,parentSchema:schema20.properties.gate,data:data9};
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
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema20.type,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}

const schema134 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Show","description":"A live show: while it is on the air, nothing is changed that listeners could notice.","type":"object","additionalProperties":false,"required":["from","to"],"properties":{"title":{"$ref":"common.schema.json#/definitions/text","description":"What people call it."},"days":{"description":"The days on which it begins (every day).","type":"array","minItems":1,"uniqueItems":true,"items":{"description":"A day of the week.","enum":["mon","tue","wed","thu","fri","sat","sun"]},"tsType":"(\"mon\" | \"tue\" | \"wed\" | \"thu\" | \"fri\" | \"sat\" | \"sun\")[]"},"from":{"$ref":"#/definitions/time","description":"When it begins, by the clock of the station's time zone, as in \"06:00\"."},"to":{"$ref":"#/definitions/time","description":"When it ends; on the next day if that is not after `from`."}},"definitions":{"time":{"description":"A time of the day, in quotes, as in \"06:00\".","type":"string","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9]$"}}};

function validate362(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func4(data) > 500){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+(?<!\\s)$"},message:"must match pattern \""+"^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+(?<!\\s)$"+"\"",schema:"^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+(?<!\\s)$",parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema9.type,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate362.errors = vErrors;
return errors === 0;
}

const schema136 = {"description":"A time of the day, in quotes, as in \"06:00\".","type":"string","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9]$"};
const pattern121 = new RegExp("^([01][0-9]|2[0-3]):[0-5][0-9]$", "u");

function validate364(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern121.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$"},message:"must match pattern \""+"^([01][0-9]|2[0-3]):[0-5][0-9]$"+"\"",schema:"^([01][0-9]|2[0-3]):[0-5][0-9]$",parentSchema:schema136,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema136.type,parentSchema:schema136,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate364.errors = vErrors;
return errors === 0;
}


function validate361(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema134.required,parentSchema:schema134,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.to === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'",schema:schema134.required,parentSchema:schema134,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "title") || (key0 === "days")) || (key0 === "from")) || (key0 === "to"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema134,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.title !== undefined){
if(!(validate362(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate362.errors : vErrors.concat(validate362.errors);
errors = vErrors.length;
}
}
if(data.days !== undefined){
let data1 = data.days;
if(Array.isArray(data1)){
if(data1.length < 1){
const err3 = {instancePath:instancePath+"/days",schemaPath:"#/properties/days/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema134.properties.days,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(!(((((((data2 === "mon") || (data2 === "tue")) || (data2 === "wed")) || (data2 === "thu")) || (data2 === "fri")) || (data2 === "sat")) || (data2 === "sun"))){
const err4 = {instancePath:instancePath+"/days/" + i0,schemaPath:"#/properties/days/items/enum",keyword:"enum",params:{allowedValues: schema134.properties.days.items.enum},message:"must be equal to one of the allowed values",schema:schema134.properties.days.items.enum,parentSchema:schema134.properties.days.items,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data1[i1], data1[j0])){
const err5 = {instancePath:instancePath+"/days",schemaPath:"#/properties/days/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema134.properties.days,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err6 = {instancePath:instancePath+"/days",schemaPath:"#/properties/days/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema134.properties.days.type,parentSchema:schema134.properties.days,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.from !== undefined){
if(!(validate364(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData}))){
vErrors = vErrors === null ? validate364.errors : vErrors.concat(validate364.errors);
errors = vErrors.length;
}
}
if(data.to !== undefined){
if(!(validate364(data.to, {instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData}))){
vErrors = vErrors === null ? validate364.errors : vErrors.concat(validate364.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema134.type,parentSchema:schema134,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate361.errors = vErrors;
return errors === 0;
}

const schema137 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Group","description":"Hosts under one name, with values of their own.","type":"object","additionalProperties":false,"required":["hosts"],"properties":{"hosts":{"description":"Patterns of hosts: names, groups, globs and so on, as in --limit.","type":"array","items":{"description":"A pattern of hosts, as in `relays:!eu`.","type":"string","minLength":1},"uniqueItems":true},"vars":{"description":"Values for the group's hosts. Where groups disagree, the one written later wins.","type":"object","additionalProperties":true,"tsType":"Vars"},"icecast":{"$ref":"icecast.schema.json"}}};

function validate369(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.hosts === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hosts"},message:"must have required property '"+"hosts"+"'",schema:schema137.required,parentSchema:schema137,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "hosts") || (key0 === "vars")) || (key0 === "icecast"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema137,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.hosts !== undefined){
let data0 = data.hosts;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(func4(data1) < 1){
const err2 = {instancePath:instancePath+"/hosts/" + i0,schemaPath:"#/properties/hosts/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema137.properties.hosts.items,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/hosts/" + i0,schemaPath:"#/properties/hosts/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema137.properties.hosts.items.type,parentSchema:schema137.properties.hosts.items,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data0[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err4 = {instancePath:instancePath+"/hosts",schemaPath:"#/properties/hosts/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema137.properties.hosts,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err5 = {instancePath:instancePath+"/hosts",schemaPath:"#/properties/hosts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema137.properties.hosts.type,parentSchema:schema137.properties.hosts,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.vars !== undefined){
let data2 = data.vars;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
}
else {
const err6 = {instancePath:instancePath+"/vars",schemaPath:"#/properties/vars/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema137.properties.vars.type,parentSchema:schema137.properties.vars,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.icecast !== undefined){
if(!(validate64(data.icecast, {instancePath:instancePath+"/icecast",parentData:data,parentDataProperty:"icecast",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema137.type,parentSchema:schema137,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate369.errors = vErrors;
return errors === 0;
}

const schema138 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Lab","description":"Boxes on this machine that play the hosts. Only an inventory that says so can be brought up and torn down.","type":"object","additionalProperties":false,"required":["network"],"properties":{"network":{"description":"The IPv4 network that the addresses are of, as in 10.77.0.0/24; its first address is the gateway.","type":"string","pattern":"^[0-9.]+/[0-9]+$"},"namespace":{"$ref":"common.schema.json#/definitions/name","description":"The network namespace that holds the lab (aircheck)."}}};
const pattern122 = new RegExp("^[0-9.]+/[0-9]+$", "u");

function validate374(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern6.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"",schema:"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$",parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.type,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate374.errors = vErrors;
return errors === 0;
}


function validate373(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.network === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "network"},message:"must have required property '"+"network"+"'",schema:schema138.required,parentSchema:schema138,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "network") || (key0 === "namespace"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema138,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.network !== undefined){
let data0 = data.network;
if(typeof data0 === "string"){
if(!pattern122.test(data0)){
const err2 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/pattern",keyword:"pattern",params:{pattern: "^[0-9.]+/[0-9]+$"},message:"must match pattern \""+"^[0-9.]+/[0-9]+$"+"\"",schema:"^[0-9.]+/[0-9]+$",parentSchema:schema138.properties.network,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema138.properties.network.type,parentSchema:schema138.properties.network,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.namespace !== undefined){
if(!(validate374(data.namespace, {instancePath:instancePath+"/namespace",parentData:data,parentDataProperty:"namespace",rootData}))){
vErrors = vErrors === null ? validate374.errors : vErrors.concat(validate374.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema138.type,parentSchema:schema138,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate373.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema6.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.station !== undefined){
if(!(validate22(data.station, {instancePath:instancePath+"/station",parentData:data,parentDataProperty:"station",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.regions !== undefined){
let data1 = data.regions;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
const _errs5 = errors;
if(!(validate42(key1, {instancePath:instancePath+"/regions",parentData:data1,parentDataProperty:"regions",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
if(!valid1){
const err1 = {instancePath:instancePath+"/regions",schemaPath:"#/properties/regions/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema6.properties.regions.propertyNames,parentSchema:schema6.properties.regions,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
for(const key2 in data1){
if(!(validate44(data1[key2], {instancePath:instancePath+"/regions/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data1,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/regions",schemaPath:"#/properties/regions/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.regions.type,parentSchema:schema6.properties.regions,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.masters !== undefined){
let data3 = data.masters;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key3 in data3){
const _errs10 = errors;
if(!(validate42(key3, {instancePath:instancePath+"/masters",parentData:data3,parentDataProperty:"masters",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var valid3 = _errs10 === errors;
if(!valid3){
const err3 = {instancePath:instancePath+"/masters",schemaPath:"#/properties/masters/propertyNames",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid",schema:schema6.properties.masters.propertyNames,parentSchema:schema6.properties.masters,data:data3};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
for(const key4 in data3){
if(!(validate169(data3[key4], {instancePath:instancePath+"/masters/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data3,parentDataProperty:key4,rootData}))){
vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/masters",schemaPath:"#/properties/masters/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.masters.type,parentSchema:schema6.properties.masters,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.relays !== undefined){
let data5 = data.relays;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key5 in data5){
const _errs15 = errors;
if(!(validate42(key5, {instancePath:instancePath+"/relays",parentData:data5,parentDataProperty:"relays",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var valid5 = _errs15 === errors;
if(!valid5){
const err5 = {instancePath:instancePath+"/relays",schemaPath:"#/properties/relays/propertyNames",keyword:"propertyNames",params:{propertyName: key5},message:"property name must be valid",schema:schema6.properties.relays.propertyNames,parentSchema:schema6.properties.relays,data:data5};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
for(const key6 in data5){
if(!(validate197(data5[key6], {instancePath:instancePath+"/relays/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data5,parentDataProperty:key6,rootData}))){
vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/relays",schemaPath:"#/properties/relays/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.relays.type,parentSchema:schema6.properties.relays,data:data5};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.studios !== undefined){
let data7 = data.studios;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key7 in data7){
const _errs20 = errors;
if(!(validate42(key7, {instancePath:instancePath+"/studios",parentData:data7,parentDataProperty:"studios",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var valid7 = _errs20 === errors;
if(!valid7){
const err7 = {instancePath:instancePath+"/studios",schemaPath:"#/properties/studios/propertyNames",keyword:"propertyNames",params:{propertyName: key7},message:"property name must be valid",schema:schema6.properties.studios.propertyNames,parentSchema:schema6.properties.studios,data:data7};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
for(const key8 in data7){
if(!(validate214(data7[key8], {instancePath:instancePath+"/studios/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data7,parentDataProperty:key8,rootData}))){
vErrors = vErrors === null ? validate214.errors : vErrors.concat(validate214.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/studios",schemaPath:"#/properties/studios/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.studios.type,parentSchema:schema6.properties.studios,data:data7};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.nameservers !== undefined){
let data9 = data.nameservers;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key9 in data9){
const _errs25 = errors;
if(!(validate42(key9, {instancePath:instancePath+"/nameservers",parentData:data9,parentDataProperty:"nameservers",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var valid9 = _errs25 === errors;
if(!valid9){
const err9 = {instancePath:instancePath+"/nameservers",schemaPath:"#/properties/nameservers/propertyNames",keyword:"propertyNames",params:{propertyName: key9},message:"property name must be valid",schema:schema6.properties.nameservers.propertyNames,parentSchema:schema6.properties.nameservers,data:data9};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
for(const key10 in data9){
if(!(validate225(data9[key10], {instancePath:instancePath+"/nameservers/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data9,parentDataProperty:key10,rootData}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/nameservers",schemaPath:"#/properties/nameservers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.nameservers.type,parentSchema:schema6.properties.nameservers,data:data9};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.directors !== undefined){
let data11 = data.directors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key11 in data11){
const _errs30 = errors;
if(!(validate42(key11, {instancePath:instancePath+"/directors",parentData:data11,parentDataProperty:"directors",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var valid11 = _errs30 === errors;
if(!valid11){
const err11 = {instancePath:instancePath+"/directors",schemaPath:"#/properties/directors/propertyNames",keyword:"propertyNames",params:{propertyName: key11},message:"property name must be valid",schema:schema6.properties.directors.propertyNames,parentSchema:schema6.properties.directors,data:data11};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
for(const key12 in data11){
if(!(validate236(data11[key12], {instancePath:instancePath+"/directors/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data11,parentDataProperty:key12,rootData}))){
vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/directors",schemaPath:"#/properties/directors/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.directors.type,parentSchema:schema6.properties.directors,data:data11};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.mounts !== undefined){
let data13 = data.mounts;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key13 in data13){
const _errs35 = errors;
if(!(validate246(key13, {instancePath:instancePath+"/mounts",parentData:data13,parentDataProperty:"mounts",rootData}))){
vErrors = vErrors === null ? validate246.errors : vErrors.concat(validate246.errors);
errors = vErrors.length;
}
var valid13 = _errs35 === errors;
if(!valid13){
const err13 = {instancePath:instancePath+"/mounts",schemaPath:"#/properties/mounts/propertyNames",keyword:"propertyNames",params:{propertyName: key13},message:"property name must be valid",schema:schema6.properties.mounts.propertyNames,parentSchema:schema6.properties.mounts,data:data13};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
for(const key14 in data13){
if(!(validate248(data13[key14], {instancePath:instancePath+"/mounts/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data13,parentDataProperty:key14,rootData}))){
vErrors = vErrors === null ? validate248.errors : vErrors.concat(validate248.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/mounts",schemaPath:"#/properties/mounts/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.mounts.type,parentSchema:schema6.properties.mounts,data:data13};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.sources !== undefined){
let data15 = data.sources;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key15 in data15){
const _errs40 = errors;
if(!(validate42(key15, {instancePath:instancePath+"/sources",parentData:data15,parentDataProperty:"sources",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var valid15 = _errs40 === errors;
if(!valid15){
const err15 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/propertyNames",keyword:"propertyNames",params:{propertyName: key15},message:"property name must be valid",schema:schema6.properties.sources.propertyNames,parentSchema:schema6.properties.sources,data:data15};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
for(const key16 in data15){
if(!(validate289(data15[key16], {instancePath:instancePath+"/sources/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data15,parentDataProperty:key16,rootData}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.sources.type,parentSchema:schema6.properties.sources,data:data15};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.storages !== undefined){
let data17 = data.storages;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key17 in data17){
const _errs45 = errors;
if(!(validate42(key17, {instancePath:instancePath+"/storages",parentData:data17,parentDataProperty:"storages",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var valid17 = _errs45 === errors;
if(!valid17){
const err17 = {instancePath:instancePath+"/storages",schemaPath:"#/properties/storages/propertyNames",keyword:"propertyNames",params:{propertyName: key17},message:"property name must be valid",schema:schema6.properties.storages.propertyNames,parentSchema:schema6.properties.storages,data:data17};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
for(const key18 in data17){
if(!(validate310(data17[key18], {instancePath:instancePath+"/storages/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data17,parentDataProperty:key18,rootData}))){
vErrors = vErrors === null ? validate310.errors : vErrors.concat(validate310.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/storages",schemaPath:"#/properties/storages/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.storages.type,parentSchema:schema6.properties.storages,data:data17};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.recordings !== undefined){
let data19 = data.recordings;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key19 in data19){
const _errs50 = errors;
if(!(validate42(key19, {instancePath:instancePath+"/recordings",parentData:data19,parentDataProperty:"recordings",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var valid19 = _errs50 === errors;
if(!valid19){
const err19 = {instancePath:instancePath+"/recordings",schemaPath:"#/properties/recordings/propertyNames",keyword:"propertyNames",params:{propertyName: key19},message:"property name must be valid",schema:schema6.properties.recordings.propertyNames,parentSchema:schema6.properties.recordings,data:data19};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
for(const key20 in data19){
if(!(validate320(data19[key20], {instancePath:instancePath+"/recordings/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data19,parentDataProperty:key20,rootData}))){
vErrors = vErrors === null ? validate320.errors : vErrors.concat(validate320.errors);
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath:instancePath+"/recordings",schemaPath:"#/properties/recordings/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.recordings.type,parentSchema:schema6.properties.recordings,data:data19};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.users !== undefined){
let data21 = data.users;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key21 in data21){
const _errs55 = errors;
if(!(validate333(key21, {instancePath:instancePath+"/users",parentData:data21,parentDataProperty:"users",rootData}))){
vErrors = vErrors === null ? validate333.errors : vErrors.concat(validate333.errors);
errors = vErrors.length;
}
var valid21 = _errs55 === errors;
if(!valid21){
const err21 = {instancePath:instancePath+"/users",schemaPath:"#/properties/users/propertyNames",keyword:"propertyNames",params:{propertyName: key21},message:"property name must be valid",schema:schema6.properties.users.propertyNames,parentSchema:schema6.properties.users,data:data21};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
for(const key22 in data21){
if(!(validate335(data21[key22], {instancePath:instancePath+"/users/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data21,parentDataProperty:key22,rootData}))){
vErrors = vErrors === null ? validate335.errors : vErrors.concat(validate335.errors);
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath:instancePath+"/users",schemaPath:"#/properties/users/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.users.type,parentSchema:schema6.properties.users,data:data21};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.dns !== undefined){
if(!(validate339(data.dns, {instancePath:instancePath+"/dns",parentData:data,parentDataProperty:"dns",rootData}))){
vErrors = vErrors === null ? validate339.errors : vErrors.concat(validate339.errors);
errors = vErrors.length;
}
}
if(data.director !== undefined){
if(!(validate347(data.director, {instancePath:instancePath+"/director",parentData:data,parentDataProperty:"director",rootData}))){
vErrors = vErrors === null ? validate347.errors : vErrors.concat(validate347.errors);
errors = vErrors.length;
}
}
if(data.rollout !== undefined){
if(!(validate51(data.rollout, {instancePath:instancePath+"/rollout",parentData:data,parentDataProperty:"rollout",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data.shows !== undefined){
let data26 = data.shows;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const key23 in data26){
const _errs63 = errors;
if(!(validate42(key23, {instancePath:instancePath+"/shows",parentData:data26,parentDataProperty:"shows",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var valid23 = _errs63 === errors;
if(!valid23){
const err23 = {instancePath:instancePath+"/shows",schemaPath:"#/properties/shows/propertyNames",keyword:"propertyNames",params:{propertyName: key23},message:"property name must be valid",schema:schema6.properties.shows.propertyNames,parentSchema:schema6.properties.shows,data:data26};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
for(const key24 in data26){
if(!(validate361(data26[key24], {instancePath:instancePath+"/shows/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data26,parentDataProperty:key24,rootData}))){
vErrors = vErrors === null ? validate361.errors : vErrors.concat(validate361.errors);
errors = vErrors.length;
}
}
}
else {
const err24 = {instancePath:instancePath+"/shows",schemaPath:"#/properties/shows/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.shows.type,parentSchema:schema6.properties.shows,data:data26};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.groups !== undefined){
let data28 = data.groups;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
for(const key25 in data28){
const _errs68 = errors;
if(!(validate42(key25, {instancePath:instancePath+"/groups",parentData:data28,parentDataProperty:"groups",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var valid25 = _errs68 === errors;
if(!valid25){
const err25 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/propertyNames",keyword:"propertyNames",params:{propertyName: key25},message:"property name must be valid",schema:schema6.properties.groups.propertyNames,parentSchema:schema6.properties.groups,data:data28};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
for(const key26 in data28){
if(!(validate369(data28[key26], {instancePath:instancePath+"/groups/" + key26.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data28,parentDataProperty:key26,rootData}))){
vErrors = vErrors === null ? validate369.errors : vErrors.concat(validate369.errors);
errors = vErrors.length;
}
}
}
else {
const err26 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.groups.type,parentSchema:schema6.properties.groups,data:data28};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.vars !== undefined){
let data30 = data.vars;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
}
else {
const err27 = {instancePath:instancePath+"/vars",schemaPath:"#/properties/vars/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.vars.type,parentSchema:schema6.properties.vars,data:data30};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.ssh !== undefined){
if(!(validate174(data.ssh, {instancePath:instancePath+"/ssh",parentData:data,parentDataProperty:"ssh",rootData}))){
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
errors = vErrors.length;
}
}
if(data.lab !== undefined){
if(!(validate373(data.lab, {instancePath:instancePath+"/lab",parentData:data,parentDataProperty:"lab",rootData}))){
vErrors = vErrors === null ? validate373.errors : vErrors.concat(validate373.errors);
errors = vErrors.length;
}
}
if(data.disposable !== undefined){
let data33 = data.disposable;
if(typeof data33 !== "boolean"){
const err28 = {instancePath:instancePath+"/disposable",schemaPath:"#/properties/disposable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema6.properties.disposable.type,parentSchema:schema6.properties.disposable,data:data33};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.icecast !== undefined){
if(!(validate64(data.icecast, {instancePath:instancePath+"/icecast",parentData:data,parentDataProperty:"icecast",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
}
else {
const err29 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.type,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
