// @ts-nocheck
// Generated from schemas/inventory.schema.json by scripts/validators.ts. Do not edit.
import { createRequire } from 'node:module';
import type { ValidateFunction } from 'ajv';
import type { InventoryData } from './types.generated.ts';

const require = createRequire(import.meta.url);

/** Where passwords stand, `*` for any key. */
export const secretPlaces: readonly (readonly string[])[] = [["station","passwords","source"],["station","passwords","relay"],["station","passwords","admin"],["regions","*","icecast","certificate","text"],["regions","*","icecast","mirror","password"],["regions","*","icecast","default_mount","password"],["masters","*","ssh","sudo_password"],["masters","*","icecast","certificate","text"],["masters","*","icecast","mirror","password"],["masters","*","icecast","default_mount","password"],["relays","*","ssh","sudo_password"],["relays","*","icecast","certificate","text"],["relays","*","icecast","mirror","password"],["relays","*","icecast","default_mount","password"],["studios","*","ssh","sudo_password"],["mounts","*","encoder","password"],["mounts","*","pull","password"],["mounts","*","authentication","accounts","*"],["mounts","*","authentication","ask","password"],["sources","*","password"],["groups","*","icecast","certificate","text"],["groups","*","icecast","mirror","password"],["groups","*","icecast","default_mount","password"],["ssh","sudo_password"],["icecast","certificate","text"],["icecast","mirror","password"],["icecast","default_mount","password"]];

/** Where free values stand, `*` for any key. */
export const freePlaces: readonly (readonly string[])[] = [["regions","*","vars"],["masters","*","vars"],["relays","*","vars"],["studios","*","vars"],["groups","*","vars"],["vars"]];


export const validate: ValidateFunction<InventoryData> = validate21;

const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"InventoryData","description":"An aircheck inventory. The files of the inventory's directory are read as one; each may hold any of these kinds.","type":"object","additionalProperties":false,"properties":{"station":{"$ref":"inventory/station.schema.json"},"regions":{"description":"The regions, by name.","type":"object","propertyNames":{"$ref":"inventory/common.schema.json#/definitions/name"},"additionalProperties":{"$ref":"inventory/region.schema.json"}},"masters":{"description":"The masters, by host name.","type":"object","propertyNames":{"$ref":"inventory/common.schema.json#/definitions/name"},"additionalProperties":{"$ref":"inventory/master.schema.json"}},"relays":{"description":"The relays, by host name.","type":"object","propertyNames":{"$ref":"inventory/common.schema.json#/definitions/name"},"additionalProperties":{"$ref":"inventory/relay.schema.json"}},"studios":{"description":"The studio boxes, by host name.","type":"object","propertyNames":{"$ref":"inventory/common.schema.json#/definitions/name"},"additionalProperties":{"$ref":"inventory/studio.schema.json"}},"mounts":{"description":"The mounts, by name.","type":"object","propertyNames":{"$ref":"inventory/common.schema.json#/definitions/mountName"},"additionalProperties":{"$ref":"inventory/mount.schema.json"}},"sources":{"description":"The sources, by name.","type":"object","propertyNames":{"$ref":"inventory/common.schema.json#/definitions/name"},"additionalProperties":{"$ref":"inventory/source.schema.json"}},"users":{"description":"The people with accounts, by user name.","type":"object","propertyNames":{"$ref":"inventory/common.schema.json#/definitions/userName"},"additionalProperties":{"$ref":"inventory/user.schema.json"}},"groups":{"description":"Further groups of hosts, by name.","type":"object","propertyNames":{"$ref":"inventory/common.schema.json#/definitions/name"},"additionalProperties":{"$ref":"inventory/group.schema.json"}},"vars":{"description":"Values for all hosts.","type":"object","additionalProperties":true,"tsType":"Vars"},"ssh":{"$ref":"inventory/ssh.schema.json"},"lab":{"$ref":"inventory/lab.schema.json"},"disposable":{"description":"True: nobody listens to these hosts, and specs may change them: stop daemons, fill disks, play tones. Without it, `aircheck spec` only looks.","type":"boolean","default":false},"icecast":{"$ref":"inventory/icecast.schema.json"}}};
const func2 = Object.prototype.hasOwnProperty;
const schema7 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Station","description":"The radio station itself.","type":"object","additionalProperties":false,"required":["name","domain","contact","passwords"],"properties":{"name":{"$ref":"common.schema.json#/definitions/text","description":"The station's name, shown by players."},"domain":{"$ref":"common.schema.json#/definitions/domain","description":"The domain that listeners know; relays answer to it."},"description":{"$ref":"common.schema.json#/definitions/text","description":"One line about the station, shown by players."},"genre":{"$ref":"common.schema.json#/definitions/text","description":"The genre, for directories and players."},"url":{"$ref":"common.schema.json#/definitions/url","description":"The station's website."},"contact":{"description":"A mail address that Icecast shows as its administrator.","type":"string","format":"email","pattern":"^[^\\u0000-\\u001f<>&\"]+$"},"location":{"$ref":"common.schema.json#/definitions/text","description":"Where the station is, shown by Icecast."},"timezone":{"description":"The time zone of the station, as in Europe/London (Etc/UTC).","type":"string","pattern":"^[A-Za-z]+(/[A-Za-z0-9_+-]+)*$"},"passwords":{"description":"The passwords that the servers use among themselves.","type":"object","additionalProperties":false,"required":["source","relay","admin"],"properties":{"source":{"$ref":"common.schema.json#/definitions/secret","description":"With which Liquidsoap sends to the master's Icecast."},"relay":{"$ref":"common.schema.json#/definitions/secret","description":"With which relays pull from their upstream."},"admin":{"$ref":"common.schema.json#/definitions/secret","description":"For Icecast's admin pages."}}}}};
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

const schema12 = {"description":"A password: one line of text, without spaces at either end. Best written as an inline !vault value; never printed.","type":"string","minLength":1,"maxLength":300,"pattern":"^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+(?<!\\s)$","secret":true,"tsType":"Secret"};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func4(data) > 300){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func4(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern0.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+(?<!\\s)$"},message:"must match pattern \""+"^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+(?<!\\s)$"+"\"",schema:"^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+(?<!\\s)$",parentSchema:schema12,data};
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
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate33.errors = vErrors;
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
if(data.passwords !== undefined){
let data8 = data.passwords;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.source === undefined){
const err10 = {instancePath:instancePath+"/passwords",schemaPath:"#/properties/passwords/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema7.properties.passwords.required,parentSchema:schema7.properties.passwords,data:data8};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data8.relay === undefined){
const err11 = {instancePath:instancePath+"/passwords",schemaPath:"#/properties/passwords/required",keyword:"required",params:{missingProperty: "relay"},message:"must have required property '"+"relay"+"'",schema:schema7.properties.passwords.required,parentSchema:schema7.properties.passwords,data:data8};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data8.admin === undefined){
const err12 = {instancePath:instancePath+"/passwords",schemaPath:"#/properties/passwords/required",keyword:"required",params:{missingProperty: "admin"},message:"must have required property '"+"admin"+"'",schema:schema7.properties.passwords.required,parentSchema:schema7.properties.passwords,data:data8};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key1 in data8){
if(!(((key1 === "source") || (key1 === "relay")) || (key1 === "admin"))){
const err13 = {instancePath:instancePath+"/passwords",schemaPath:"#/properties/passwords/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema7.properties.passwords,data:data8};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data8.source !== undefined){
if(!(validate33(data8.source, {instancePath:instancePath+"/passwords/source",parentData:data8,parentDataProperty:"source",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data8.relay !== undefined){
if(!(validate33(data8.relay, {instancePath:instancePath+"/passwords/relay",parentData:data8,parentDataProperty:"relay",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data8.admin !== undefined){
if(!(validate33(data8.admin, {instancePath:instancePath+"/passwords/admin",parentData:data8,parentDataProperty:"admin",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/passwords",schemaPath:"#/properties/passwords/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema7.properties.passwords.type,parentSchema:schema7.properties.passwords,data:data8};
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

const schema13 = {"description":"A name: lower-case letters, digits and hyphens, as in a DNS label.","type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"};
const pattern6 = new RegExp("^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$", "u");

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern6.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"",schema:"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$",parentSchema:schema13,data};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.type,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}

const schema14 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Region","description":"A region that listeners come from, with relays of its own.","type":"object","additionalProperties":false,"properties":{"title":{"$ref":"common.schema.json#/definitions/text","description":"What people call it."},"failover":{"description":"The regions that take its listeners over, in this order.","type":"array","items":{"$ref":"common.schema.json#/definitions/name"},"uniqueItems":true},"vars":{"description":"Values for all hosts of the region.","type":"object","additionalProperties":true,"tsType":"Vars"},"icecast":{"$ref":"icecast.schema.json"}}};

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate41.errors = vErrors;
return errors === 0;
}


function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern6.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"",schema:"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$",parentSchema:schema13,data};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.type,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}

const schema17 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Icecast","description":"What Icecast itself does on a host. Written for all hosts, a region, a group or one host; the most special wins, key by key.","type":"object","additionalProperties":false,"properties":{"dialect":{"description":"Which Icecast the host runs: \"2.4\" is Debian's, 2.4.4 (\"2.4\").","enum":["2.4"]},"hostname":{"$ref":"common.schema.json#/definitions/domain","description":"The name in addresses that Icecast gives out (the first public name)."},"location":{"$ref":"common.schema.json#/definitions/text","description":"Where the server is (the station's)."},"contact":{"description":"A mail address of who runs it (the station's).","type":"string","format":"email","pattern":"^[^\\u0000-\\u001f<>&\"]+$"},"server_id":{"$ref":"common.schema.json#/definitions/text","description":"What it calls itself to players (its name and version). Icecast warns of it at start.","maxLength":100},"files":{"description":"Whether files below the web root are served (true). Without them the status page has no style.","type":"boolean"},"limits":{"title":"IcecastLimits","description":"How much at once.","type":"object","additionalProperties":false,"properties":{"clients":{"description":"Listeners, sources, relays and requests together (worked out).","type":"integer","minimum":1,"maximum":1000000},"sources":{"description":"Sources, running relays and hold files together (worked out).","type":"integer","minimum":1,"maximum":10000},"queue_size":{"description":"Bytes that a listener of a mount that says nothing itself may lag behind (524288).","type":"integer","minimum":1024,"maximum":104857600},"burst_size":{"description":"Bytes sent at once to a new listener of a mount that says nothing itself (65536). 0 is no burst.","type":"integer","minimum":0,"maximum":10485760}}},"listen":{"description":"Where it takes connections (port 8000 on all addresses). The first gives the port in addresses.","type":"array","minItems":1,"items":{"$ref":"#/definitions/socket"}},"certificate":{"title":"IcecastCertificate","description":"Certificate, its chain and its key, for sockets with `tls`: a file on this machine, or the text itself.","type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"file":{"$ref":"common.schema.json#/definitions/localPath","description":"A file with certificate, chain and key, in PEM."},"text":{"description":"Certificate, chain and key in PEM, best as an inline !vault value.","type":"string","maxLength":65536,"pattern":"^-----BEGIN [A-Z0-9 ]+-----\\n[\\x20-\\x7e\\n]+-----END [A-Z0-9 ]+-----\\n?$","secret":true,"tsType":"Secret"}}},"ciphers":{"description":"The ciphers that sockets with `tls` offer, as OpenSSL names them.","type":"string","maxLength":1000,"pattern":"^[A-Za-z0-9!+@:=_-]+$"},"headers":{"description":"Headers of all its answers, as for CORS.","type":"array","items":{"$ref":"#/definitions/header"}},"directories":{"description":"Stream directories that public mounts are announced to (the role's directory_url).","type":"array","items":{"title":"IcecastDirectory","description":"A stream directory.","type":"object","additionalProperties":false,"required":["url"],"properties":{"url":{"$ref":"common.schema.json#/definitions/url","description":"Its address."},"timeout":{"description":"Seconds to wait for it (15).","type":"integer","minimum":1,"maximum":600},"interval":{"description":"Seconds between two announcements (as the directory wants it).","type":"integer","minimum":30,"maximum":86400}}}},"aliases":{"description":"Other names of mounts and files. The first that fits counts.","type":"array","items":{"title":"IcecastAlias","description":"Another name.","type":"object","additionalProperties":false,"required":["from","to"],"properties":{"from":{"$ref":"#/definitions/webPath","description":"The path that is asked for."},"to":{"$ref":"#/definitions/webPath","description":"The mount or file that is given."},"port":{"$ref":"common.schema.json#/definitions/port","description":"On the socket of this port alone."},"address":{"$ref":"common.schema.json#/definitions/address","description":"On the socket of this address alone."}}}},"allow":{"description":"The only addresses that Icecast takes connections from; the host's own and those of relays that pull from it are added.","type":"array","uniqueItems":true,"items":{"$ref":"#/definitions/ip"}},"deny":{"description":"Addresses that Icecast refuses. It sees NGINX, not the listener behind it.","type":"array","uniqueItems":true,"items":{"$ref":"#/definitions/ip"}},"log":{"title":"IcecastLog","description":"Log files beyond the usual. The level is the role's log_level.","type":"object","additionalProperties":false,"properties":{"playlist":{"description":"Whether titles are logged too, in playlist.log (false).","type":"boolean"},"size":{"description":"Size at which Icecast begins a new file, kB (never; logrotate does it daily).","type":"integer","minimum":1,"maximum":104857600},"archive":{"description":"Whether those files keep a time in their name (false).","type":"boolean"}}},"web_root":{"$ref":"common.schema.json#/definitions/path","description":"The directory of files that are served, and of hold files (/usr/share/icecast2/web)."},"admin_root":{"$ref":"common.schema.json#/definitions/path","description":"The directory of the admin pages' style sheets (/usr/share/icecast2/admin)."},"relaying":{"description":"How a relay pulls from its upstream: its mounts one by one, or everything that the upstream lists (mounts).","enum":["mounts","everything"]},"on_demand":{"description":"Whether relays pull only while somebody listens (false).","type":"boolean"},"mirror":{"title":"IcecastMirror","description":"An Icecast server outside the network of which everything that it lists is relayed.","type":"object","additionalProperties":false,"required":["server","port","password"],"properties":{"server":{"$ref":"common.schema.json#/definitions/address","description":"The server."},"port":{"$ref":"common.schema.json#/definitions/port","description":"Its port."},"user":{"$ref":"common.schema.json#/definitions/userName","description":"With which the list is asked for (relay)."},"password":{"$ref":"common.schema.json#/definitions/secret","description":"With which the list is asked for."}}},"default_mount":{"title":"IcecastDefaultMount","description":"What holds for mounts that come up without being in the inventory, such as those of `mirror`; and for the others where they say nothing. Logins cannot be among it: Icecast would ask for them on its status pages too.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"user":{"$ref":"common.schema.json#/definitions/userName","description":"With which encoders log in (source)."},"password":{"$ref":"common.schema.json#/definitions/secret","description":"With which encoders log in (the station's)."},"fallback":{"$ref":"common.schema.json#/definitions/mountName","description":"The mount that listeners move to when one falls silent."},"fallback_when_full":{"description":"Whether listeners beyond the limit are sent there too (false).","type":"boolean"},"max_listeners":{"description":"Most listeners of one mount (no limit).","type":"integer","minimum":1,"maximum":100000},"max_listener_duration":{"description":"Seconds after which a listener is sent away (never).","type":"integer","minimum":1,"maximum":31536000},"burst_size":{"description":"Bytes sent at once to a new listener.","type":"integer","minimum":0,"maximum":10485760},"queue_size":{"description":"Bytes that a listener may lag behind.","type":"integer","minimum":1024,"maximum":104857600},"source_timeout":{"description":"Seconds without data until a source counts as gone.","type":"integer","minimum":1,"maximum":600},"metadata_interval":{"description":"Bytes of MP3 or AAC between two titles.","type":"integer","minimum":1,"maximum":16777216},"hidden":{"description":"Whether they are kept out of status pages (false).","type":"boolean"},"public":{"description":"Whether they are announced in stream directories (as the source says).","type":"boolean"},"charset":{"description":"Character set of titles (UTF-8 for Ogg, else ISO-8859-1).","type":"string","pattern":"^[A-Za-z0-9._-]+$","maxLength":40},"dump_file":{"$ref":"common.schema.json#/definitions/dumpFile"},"on_connect":{"$ref":"common.schema.json#/definitions/path","description":"A program on the host that is run when a source comes or a relay starts, with the mount's name."},"on_disconnect":{"$ref":"common.schema.json#/definitions/path","description":"A program on the host that is run when it goes, with the mount's name."},"headers":{"description":"Headers of their answers.","type":"array","items":{"$ref":"#/definitions/header"}}}}},"definitions":{"socket":{"title":"IcecastSocket","description":"A socket.","type":"object","additionalProperties":false,"required":["port"],"properties":{"port":{"$ref":"common.schema.json#/definitions/port","description":"Its port."},"address":{"description":"The address of the host that it is bound to (all).","type":"string","tsType":"string","anyOf":[{"format":"ipv4"},{"format":"ipv6"}]},"tls":{"description":"Whether it speaks TLS, which `certificate` is for (false). Relays and NGINX need a socket without.","type":"boolean"},"shoutcast":{"description":"Whether it takes Shoutcast encoders (false).","type":"boolean"},"shoutcast_mount":{"$ref":"common.schema.json#/definitions/mountName","description":"The mount that Shoutcast encoders play on. The next port takes them too then."},"send_buffer":{"description":"Bytes that the kernel holds for each connection (the kernel's own).","type":"integer","minimum":4096,"maximum":16777216}}},"webPath":{"description":"A path that is asked for: a slash, then letters, digits and %._~/- after it.","type":"string","pattern":"^/[A-Za-z0-9%._~/-]*$","maxLength":200},"header":{"title":"IcecastHeader","description":"A header.","type":"object","additionalProperties":false,"required":["name","value"],"properties":{"name":{"description":"Its name: letters, digits and hyphens.","type":"string","pattern":"^[A-Za-z0-9-]+$","maxLength":100},"value":{"$ref":"common.schema.json#/definitions/text","description":"Its value."},"status":{"description":"The status that it goes with (all).","type":"integer","minimum":100,"maximum":599}}},"ip":{"description":"An IPv4 or IPv6 address; networks cannot be named.","type":"string","tsType":"string","anyOf":[{"format":"ipv4"},{"format":"ipv6"}]}}};
const func0 = require("ajv/dist/runtime/equal").default;

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate46.errors = vErrors;
return errors === 0;
}


function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate48.errors = vErrors;
return errors === 0;
}

const schema20 = {"title":"IcecastSocket","description":"A socket.","type":"object","additionalProperties":false,"required":["port"],"properties":{"port":{"$ref":"common.schema.json#/definitions/port","description":"Its port."},"address":{"description":"The address of the host that it is bound to (all).","type":"string","tsType":"string","anyOf":[{"format":"ipv4"},{"format":"ipv6"}]},"tls":{"description":"Whether it speaks TLS, which `certificate` is for (false). Relays and NGINX need a socket without.","type":"boolean"},"shoutcast":{"description":"Whether it takes Shoutcast encoders (false).","type":"boolean"},"shoutcast_mount":{"$ref":"common.schema.json#/definitions/mountName","description":"The mount that Shoutcast encoders play on. The next port takes them too then."},"send_buffer":{"description":"Bytes that the kernel holds for each connection (the kernel's own).","type":"integer","minimum":4096,"maximum":16777216}}};
const schema21 = {"description":"A TCP port.","type":"integer","minimum":1,"maximum":65535};

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema21.type,parentSchema:schema21,data};
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
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema21,data};
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

const schema22 = {"description":"A mount: a slash, then letters, digits, dots, hyphens and underscores. Icecast keeps /admin, *.xsl and *.xslt to itself.","type":"string","pattern":"^/(?!admin$)(?!\\.{1,2}$)[A-Za-z0-9._-]+(?<!\\.xslt?)$","maxLength":100};
const pattern12 = new RegExp("^/(?!admin$)(?!\\.{1,2}$)[A-Za-z0-9._-]+(?<!\\.xslt?)$", "u");

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func4(data) > 100){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern12.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^/(?!admin$)(?!\\.{1,2}$)[A-Za-z0-9._-]+(?<!\\.xslt?)$"},message:"must match pattern \""+"^/(?!admin$)(?!\\.{1,2}$)[A-Za-z0-9._-]+(?<!\\.xslt?)$"+"\"",schema:"^/(?!admin$)(?!\\.{1,2}$)[A-Za-z0-9._-]+(?<!\\.xslt?)$",parentSchema:schema22,data};
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.type,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}

const formats4 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/;
const formats6 = /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i;

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.port === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "port"},message:"must have required property '"+"port"+"'",schema:schema20.required,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "port") || (key0 === "address")) || (key0 === "tls")) || (key0 === "shoutcast")) || (key0 === "shoutcast_mount")) || (key0 === "send_buffer"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema20,data};
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
if(!(validate52(data.port, {instancePath:instancePath+"/port",parentData:data,parentDataProperty:"port",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data.address !== undefined){
let data1 = data.address;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.address.type,parentSchema:schema20.properties.address,data:data1};
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
if(!(formats4.test(data1))){
const err3 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/anyOf/0/format",keyword:"format",params:{format: "ipv4"},message:"must match format \""+"ipv4"+"\"",schema:"ipv4",parentSchema:schema20.properties.address.anyOf[0],data:data1};
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
if(!(formats6.test(data1))){
const err4 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/anyOf/1/format",keyword:"format",params:{format: "ipv6"},message:"must match format \""+"ipv6"+"\"",schema:"ipv6",parentSchema:schema20.properties.address.anyOf[1],data:data1};
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
const err5 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema20.properties.address.anyOf,parentSchema:schema20.properties.address,data:data1};
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
const err6 = {instancePath:instancePath+"/tls",schemaPath:"#/properties/tls/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema20.properties.tls.type,parentSchema:schema20.properties.tls,data:data2};
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
const err7 = {instancePath:instancePath+"/shoutcast",schemaPath:"#/properties/shoutcast/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema20.properties.shoutcast.type,parentSchema:schema20.properties.shoutcast,data:data3};
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
if(!(validate54(data.shoutcast_mount, {instancePath:instancePath+"/shoutcast_mount",parentData:data,parentDataProperty:"shoutcast_mount",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.send_buffer !== undefined){
let data5 = data.send_buffer;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err8 = {instancePath:instancePath+"/send_buffer",schemaPath:"#/properties/send_buffer/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema20.properties.send_buffer.type,parentSchema:schema20.properties.send_buffer,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 16777216 || isNaN(data5)){
const err9 = {instancePath:instancePath+"/send_buffer",schemaPath:"#/properties/send_buffer/maximum",keyword:"maximum",params:{comparison: "<=", limit: 16777216},message:"must be <= 16777216",schema:16777216,parentSchema:schema20.properties.send_buffer,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data5 < 4096 || isNaN(data5)){
const err10 = {instancePath:instancePath+"/send_buffer",schemaPath:"#/properties/send_buffer/minimum",keyword:"minimum",params:{comparison: ">=", limit: 4096},message:"must be >= 4096",schema:4096,parentSchema:schema20.properties.send_buffer,data:data5};
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
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema20.type,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}

const schema23 = {"description":"A path on this machine, relative to the inventory's directory (or absolute, or below ~).","type":"string","pattern":"^[^\\u0000-\\u001f]+$","maxLength":500};
const pattern13 = new RegExp("^[^\\u0000-\\u001f]+$", "u");

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func4(data) > 500){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern13.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f]+$"},message:"must match pattern \""+"^[^\\u0000-\\u001f]+$"+"\"",schema:"^[^\\u0000-\\u001f]+$",parentSchema:schema23,data};
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}

const schema24 = {"title":"IcecastHeader","description":"A header.","type":"object","additionalProperties":false,"required":["name","value"],"properties":{"name":{"description":"Its name: letters, digits and hyphens.","type":"string","pattern":"^[A-Za-z0-9-]+$","maxLength":100},"value":{"$ref":"common.schema.json#/definitions/text","description":"Its value."},"status":{"description":"The status that it goes with (all).","type":"integer","minimum":100,"maximum":599}}};
const pattern16 = new RegExp("^[A-Za-z0-9-]+$", "u");

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema24.required,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.value === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema24.required,parentSchema:schema24,data};
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
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema24,data};
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
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema24.properties.name,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern16.test(data0)){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9-]+$"},message:"must match pattern \""+"^[A-Za-z0-9-]+$"+"\"",schema:"^[A-Za-z0-9-]+$",parentSchema:schema24.properties.name,data:data0};
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
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.name.type,parentSchema:schema24.properties.name,data:data0};
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
if(!(validate48(data.value, {instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
let data2 = data.status;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err6 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema24.properties.status.type,parentSchema:schema24.properties.status,data:data2};
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
const err7 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599",schema:599,parentSchema:schema24.properties.status,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2 < 100 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100",schema:100,parentSchema:schema24.properties.status,data:data2};
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
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema24.type,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}


function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate62.errors = vErrors;
return errors === 0;
}

const schema26 = {"description":"A path that is asked for: a slash, then letters, digits and %._~/- after it.","type":"string","pattern":"^/[A-Za-z0-9%._~/-]*$","maxLength":200};
const pattern18 = new RegExp("^/[A-Za-z0-9%._~/-]*$", "u");

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func4(data) > 200){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern18.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^/[A-Za-z0-9%._~/-]*$"},message:"must match pattern \""+"^/[A-Za-z0-9%._~/-]*$"+"\"",schema:"^/[A-Za-z0-9%._~/-]*$",parentSchema:schema26,data};
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema26.type,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}

const schema27 = {"description":"An IPv4 or IPv6 address, or a host name in lower case.","type":"string","tsType":"string","anyOf":[{"format":"ipv4"},{"format":"ipv6"},{"pattern":"^(?=.{1,253}$)(?=.*[a-z])([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"}]};
const pattern19 = new RegExp("^(?=.{1,253}$)(?=.*[a-z])([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$", "u");

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema27.type,parentSchema:schema27,data};
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
if(!(formats4.test(data))){
const err1 = {instancePath,schemaPath:"#/anyOf/0/format",keyword:"format",params:{format: "ipv4"},message:"must match format \""+"ipv4"+"\"",schema:"ipv4",parentSchema:schema27.anyOf[0],data};
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
if(!(formats6.test(data))){
const err2 = {instancePath,schemaPath:"#/anyOf/1/format",keyword:"format",params:{format: "ipv6"},message:"must match format \""+"ipv6"+"\"",schema:"ipv6",parentSchema:schema27.anyOf[1],data};
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
if(!pattern19.test(data)){
const err3 = {instancePath,schemaPath:"#/anyOf/2/pattern",keyword:"pattern",params:{pattern: "^(?=.{1,253}$)(?=.*[a-z])([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^(?=.{1,253}$)(?=.*[a-z])([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"",schema:"^(?=.{1,253}$)(?=.*[a-z])([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$",parentSchema:schema27.anyOf[2],data};
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
const err4 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema27.anyOf,parentSchema:schema27,data};
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
validate68.errors = vErrors;
return errors === 0;
}

const schema28 = {"description":"An IPv4 or IPv6 address; networks cannot be named.","type":"string","tsType":"string","anyOf":[{"format":"ipv4"},{"format":"ipv6"}]};

function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema28.type,parentSchema:schema28,data};
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
if(!(formats4.test(data))){
const err1 = {instancePath,schemaPath:"#/anyOf/0/format",keyword:"format",params:{format: "ipv4"},message:"must match format \""+"ipv4"+"\"",schema:"ipv4",parentSchema:schema28.anyOf[0],data};
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
if(!(formats6.test(data))){
const err2 = {instancePath,schemaPath:"#/anyOf/1/format",keyword:"format",params:{format: "ipv6"},message:"must match format \""+"ipv6"+"\"",schema:"ipv6",parentSchema:schema28.anyOf[1],data};
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
const err3 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema28.anyOf,parentSchema:schema28,data};
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
validate70.errors = vErrors;
return errors === 0;
}

const schema29 = {"description":"An absolute path on a host, of letters, digits and @%+=:,._- between its slashes, without . and .. in it.","type":"string","pattern":"^(?!.*/\\.{1,2}(/|$))(/[A-Za-z0-9@%+=:,._-]{1,255})+$","maxLength":500};
const pattern20 = new RegExp("^(?!.*/\\.{1,2}(/|$))(/[A-Za-z0-9@%+=:,._-]{1,255})+$", "u");

function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func4(data) > 500){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern20.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?!.*/\\.{1,2}(/|$))(/[A-Za-z0-9@%+=:,._-]{1,255})+$"},message:"must match pattern \""+"^(?!.*/\\.{1,2}(/|$))(/[A-Za-z0-9@%+=:,._-]{1,255})+$"+"\"",schema:"^(?!.*/\\.{1,2}(/|$))(/[A-Za-z0-9@%+=:,._-]{1,255})+$",parentSchema:schema29,data};
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema29.type,parentSchema:schema29,data};
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

const schema30 = {"description":"A user name: lower-case letters, digits, hyphens and underscores, a letter first.","type":"string","pattern":"^[a-z_][a-z0-9_-]{0,31}$"};
const pattern21 = new RegExp("^[a-z_][a-z0-9_-]{0,31}$", "u");

function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern21.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z_][a-z0-9_-]{0,31}$"},message:"must match pattern \""+"^[a-z_][a-z0-9_-]{0,31}$"+"\"",schema:"^[a-z_][a-z0-9_-]{0,31}$",parentSchema:schema30,data};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema30.type,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}


function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func4(data) > 300){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func4(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern0.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+(?<!\\s)$"},message:"must match pattern \""+"^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+(?<!\\s)$"+"\"",schema:"^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+(?<!\\s)$",parentSchema:schema12,data};
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
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate80.errors = vErrors;
return errors === 0;
}

const schema32 = {"description":"An absolute path of a file on a host; %Y, %m, %d, %H and so on in its name stand for the time, but not in that of its directory.","type":"string","pattern":"^(?!.*/\\.{1,2}(/|$))(/[A-Za-z0-9@+=:,._-]{1,255})+/[A-Za-z0-9@%+=:,._-]{1,255}$","maxLength":500};
const pattern24 = new RegExp("^(?!.*/\\.{1,2}(/|$))(/[A-Za-z0-9@+=:,._-]{1,255})+/[A-Za-z0-9@%+=:,._-]{1,255}$", "u");

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func4(data) > 500){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern24.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?!.*/\\.{1,2}(/|$))(/[A-Za-z0-9@+=:,._-]{1,255})+/[A-Za-z0-9@%+=:,._-]{1,255}$"},message:"must match pattern \""+"^(?!.*/\\.{1,2}(/|$))(/[A-Za-z0-9@+=:,._-]{1,255})+/[A-Za-z0-9@%+=:,._-]{1,255}$"+"\"",schema:"^(?!.*/\\.{1,2}(/|$))(/[A-Za-z0-9@+=:,._-]{1,255})+/[A-Za-z0-9@%+=:,._-]{1,255}$",parentSchema:schema32,data};
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
validate85.errors = vErrors;
return errors === 0;
}

const pattern14 = new RegExp("^-----BEGIN [A-Z0-9 ]+-----\\n[\\x20-\\x7e\\n]+-----END [A-Z0-9 ]+-----\\n?$", "u");
const pattern15 = new RegExp("^[A-Za-z0-9!+@:=_-]+$", "u");
const pattern23 = new RegExp("^[A-Za-z0-9._-]+$", "u");

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema17.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema17,data};
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
if(!(data0 === "2.4")){
const err1 = {instancePath:instancePath+"/dialect",schemaPath:"#/properties/dialect/enum",keyword:"enum",params:{allowedValues: schema17.properties.dialect.enum},message:"must be equal to one of the allowed values",schema:schema17.properties.dialect.enum,parentSchema:schema17.properties.dialect,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.hostname !== undefined){
if(!(validate46(data.hostname, {instancePath:instancePath+"/hostname",parentData:data,parentDataProperty:"hostname",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data.location !== undefined){
if(!(validate48(data.location, {instancePath:instancePath+"/location",parentData:data,parentDataProperty:"location",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data.contact !== undefined){
let data3 = data.contact;
if(typeof data3 === "string"){
if(!pattern3.test(data3)){
const err2 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f<>&\"]+$"},message:"must match pattern \""+"^[^\\u0000-\\u001f<>&\"]+$"+"\"",schema:"^[^\\u0000-\\u001f<>&\"]+$",parentSchema:schema17.properties.contact,data:data3};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(formats0.test(data3))){
const err3 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/format",keyword:"format",params:{format: "email"},message:"must match format \""+"email"+"\"",schema:"email",parentSchema:schema17.properties.contact,data:data3};
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
const err4 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.properties.contact.type,parentSchema:schema17.properties.contact,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.server_id !== undefined){
let data4 = data.server_id;
if(!(validate48(data4, {instancePath:instancePath+"/server_id",parentData:data,parentDataProperty:"server_id",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
if(typeof data4 === "string"){
if(func4(data4) > 100){
const err5 = {instancePath:instancePath+"/server_id",schemaPath:"#/properties/server_id/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema17.properties.server_id,data:data4};
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
if(data.files !== undefined){
let data5 = data.files;
if(typeof data5 !== "boolean"){
const err6 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema17.properties.files.type,parentSchema:schema17.properties.files,data:data5};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.limits !== undefined){
let data6 = data.limits;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key1 in data6){
if(!((((key1 === "clients") || (key1 === "sources")) || (key1 === "queue_size")) || (key1 === "burst_size"))){
const err7 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema17.properties.limits,data:data6};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data6.clients !== undefined){
let data7 = data6.clients;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err8 = {instancePath:instancePath+"/limits/clients",schemaPath:"#/properties/limits/properties/clients/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema17.properties.limits.properties.clients.type,parentSchema:schema17.properties.limits.properties.clients,data:data7};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1000000 || isNaN(data7)){
const err9 = {instancePath:instancePath+"/limits/clients",schemaPath:"#/properties/limits/properties/clients/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema17.properties.limits.properties.clients,data:data7};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data7 < 1 || isNaN(data7)){
const err10 = {instancePath:instancePath+"/limits/clients",schemaPath:"#/properties/limits/properties/clients/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema17.properties.limits.properties.clients,data:data7};
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
if(data6.sources !== undefined){
let data8 = data6.sources;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err11 = {instancePath:instancePath+"/limits/sources",schemaPath:"#/properties/limits/properties/sources/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema17.properties.limits.properties.sources.type,parentSchema:schema17.properties.limits.properties.sources,data:data8};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 10000 || isNaN(data8)){
const err12 = {instancePath:instancePath+"/limits/sources",schemaPath:"#/properties/limits/properties/sources/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000",schema:10000,parentSchema:schema17.properties.limits.properties.sources,data:data8};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data8 < 1 || isNaN(data8)){
const err13 = {instancePath:instancePath+"/limits/sources",schemaPath:"#/properties/limits/properties/sources/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema17.properties.limits.properties.sources,data:data8};
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
if(data6.queue_size !== undefined){
let data9 = data6.queue_size;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err14 = {instancePath:instancePath+"/limits/queue_size",schemaPath:"#/properties/limits/properties/queue_size/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema17.properties.limits.properties.queue_size.type,parentSchema:schema17.properties.limits.properties.queue_size,data:data9};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 104857600 || isNaN(data9)){
const err15 = {instancePath:instancePath+"/limits/queue_size",schemaPath:"#/properties/limits/properties/queue_size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 104857600},message:"must be <= 104857600",schema:104857600,parentSchema:schema17.properties.limits.properties.queue_size,data:data9};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data9 < 1024 || isNaN(data9)){
const err16 = {instancePath:instancePath+"/limits/queue_size",schemaPath:"#/properties/limits/properties/queue_size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1024},message:"must be >= 1024",schema:1024,parentSchema:schema17.properties.limits.properties.queue_size,data:data9};
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
if(data6.burst_size !== undefined){
let data10 = data6.burst_size;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err17 = {instancePath:instancePath+"/limits/burst_size",schemaPath:"#/properties/limits/properties/burst_size/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema17.properties.limits.properties.burst_size.type,parentSchema:schema17.properties.limits.properties.burst_size,data:data10};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 10485760 || isNaN(data10)){
const err18 = {instancePath:instancePath+"/limits/burst_size",schemaPath:"#/properties/limits/properties/burst_size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10485760},message:"must be <= 10485760",schema:10485760,parentSchema:schema17.properties.limits.properties.burst_size,data:data10};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data10 < 0 || isNaN(data10)){
const err19 = {instancePath:instancePath+"/limits/burst_size",schemaPath:"#/properties/limits/properties/burst_size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema17.properties.limits.properties.burst_size,data:data10};
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
}
else {
const err20 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema17.properties.limits.type,parentSchema:schema17.properties.limits,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.listen !== undefined){
let data11 = data.listen;
if(Array.isArray(data11)){
if(data11.length < 1){
const err21 = {instancePath:instancePath+"/listen",schemaPath:"#/properties/listen/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema17.properties.listen,data:data11};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
if(!(validate51(data11[i0], {instancePath:instancePath+"/listen/" + i0,parentData:data11,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath:instancePath+"/listen",schemaPath:"#/properties/listen/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema17.properties.listen.type,parentSchema:schema17.properties.listen,data:data11};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.certificate !== undefined){
let data13 = data.certificate;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(Object.keys(data13).length > 1){
const err23 = {instancePath:instancePath+"/certificate",schemaPath:"#/properties/certificate/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema17.properties.certificate,data:data13};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(Object.keys(data13).length < 1){
const err24 = {instancePath:instancePath+"/certificate",schemaPath:"#/properties/certificate/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema17.properties.certificate,data:data13};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
for(const key2 in data13){
if(!((key2 === "file") || (key2 === "text"))){
const err25 = {instancePath:instancePath+"/certificate",schemaPath:"#/properties/certificate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema17.properties.certificate,data:data13};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data13.file !== undefined){
if(!(validate57(data13.file, {instancePath:instancePath+"/certificate/file",parentData:data13,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data13.text !== undefined){
let data15 = data13.text;
if(typeof data15 === "string"){
if(func4(data15) > 65536){
const err26 = {instancePath:instancePath+"/certificate/text",schemaPath:"#/properties/certificate/properties/text/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters",schema:65536,parentSchema:schema17.properties.certificate.properties.text,data:data15};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!pattern14.test(data15)){
const err27 = {instancePath:instancePath+"/certificate/text",schemaPath:"#/properties/certificate/properties/text/pattern",keyword:"pattern",params:{pattern: "^-----BEGIN [A-Z0-9 ]+-----\\n[\\x20-\\x7e\\n]+-----END [A-Z0-9 ]+-----\\n?$"},message:"must match pattern \""+"^-----BEGIN [A-Z0-9 ]+-----\\n[\\x20-\\x7e\\n]+-----END [A-Z0-9 ]+-----\\n?$"+"\"",schema:"^-----BEGIN [A-Z0-9 ]+-----\\n[\\x20-\\x7e\\n]+-----END [A-Z0-9 ]+-----\\n?$",parentSchema:schema17.properties.certificate.properties.text,data:data15};
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
const err28 = {instancePath:instancePath+"/certificate/text",schemaPath:"#/properties/certificate/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.properties.certificate.properties.text.type,parentSchema:schema17.properties.certificate.properties.text,data:data15};
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
else {
const err29 = {instancePath:instancePath+"/certificate",schemaPath:"#/properties/certificate/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema17.properties.certificate.type,parentSchema:schema17.properties.certificate,data:data13};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.ciphers !== undefined){
let data16 = data.ciphers;
if(typeof data16 === "string"){
if(func4(data16) > 1000){
const err30 = {instancePath:instancePath+"/ciphers",schemaPath:"#/properties/ciphers/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema17.properties.ciphers,data:data16};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(!pattern15.test(data16)){
const err31 = {instancePath:instancePath+"/ciphers",schemaPath:"#/properties/ciphers/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9!+@:=_-]+$"},message:"must match pattern \""+"^[A-Za-z0-9!+@:=_-]+$"+"\"",schema:"^[A-Za-z0-9!+@:=_-]+$",parentSchema:schema17.properties.ciphers,data:data16};
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
const err32 = {instancePath:instancePath+"/ciphers",schemaPath:"#/properties/ciphers/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.properties.ciphers.type,parentSchema:schema17.properties.ciphers,data:data16};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.headers !== undefined){
let data17 = data.headers;
if(Array.isArray(data17)){
const len1 = data17.length;
for(let i1=0; i1<len1; i1++){
if(!(validate59(data17[i1], {instancePath:instancePath+"/headers/" + i1,parentData:data17,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
}
else {
const err33 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema17.properties.headers.type,parentSchema:schema17.properties.headers,data:data17};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.directories !== undefined){
let data19 = data.directories;
if(Array.isArray(data19)){
const len2 = data19.length;
for(let i2=0; i2<len2; i2++){
let data20 = data19[i2];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.url === undefined){
const err34 = {instancePath:instancePath+"/directories/" + i2,schemaPath:"#/properties/directories/items/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",schema:schema17.properties.directories.items.required,parentSchema:schema17.properties.directories.items,data:data20};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
for(const key3 in data20){
if(!(((key3 === "url") || (key3 === "timeout")) || (key3 === "interval"))){
const err35 = {instancePath:instancePath+"/directories/" + i2,schemaPath:"#/properties/directories/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema17.properties.directories.items,data:data20};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data20.url !== undefined){
if(!(validate62(data20.url, {instancePath:instancePath+"/directories/" + i2+"/url",parentData:data20,parentDataProperty:"url",rootData}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data20.timeout !== undefined){
let data22 = data20.timeout;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err36 = {instancePath:instancePath+"/directories/" + i2+"/timeout",schemaPath:"#/properties/directories/items/properties/timeout/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema17.properties.directories.items.properties.timeout.type,parentSchema:schema17.properties.directories.items.properties.timeout,data:data22};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 600 || isNaN(data22)){
const err37 = {instancePath:instancePath+"/directories/" + i2+"/timeout",schemaPath:"#/properties/directories/items/properties/timeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600},message:"must be <= 600",schema:600,parentSchema:schema17.properties.directories.items.properties.timeout,data:data22};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data22 < 1 || isNaN(data22)){
const err38 = {instancePath:instancePath+"/directories/" + i2+"/timeout",schemaPath:"#/properties/directories/items/properties/timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema17.properties.directories.items.properties.timeout,data:data22};
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
if(data20.interval !== undefined){
let data23 = data20.interval;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
const err39 = {instancePath:instancePath+"/directories/" + i2+"/interval",schemaPath:"#/properties/directories/items/properties/interval/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema17.properties.directories.items.properties.interval.type,parentSchema:schema17.properties.directories.items.properties.interval,data:data23};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 86400 || isNaN(data23)){
const err40 = {instancePath:instancePath+"/directories/" + i2+"/interval",schemaPath:"#/properties/directories/items/properties/interval/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema17.properties.directories.items.properties.interval,data:data23};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data23 < 30 || isNaN(data23)){
const err41 = {instancePath:instancePath+"/directories/" + i2+"/interval",schemaPath:"#/properties/directories/items/properties/interval/minimum",keyword:"minimum",params:{comparison: ">=", limit: 30},message:"must be >= 30",schema:30,parentSchema:schema17.properties.directories.items.properties.interval,data:data23};
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
}
else {
const err42 = {instancePath:instancePath+"/directories/" + i2,schemaPath:"#/properties/directories/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema17.properties.directories.items.type,parentSchema:schema17.properties.directories.items,data:data20};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/directories",schemaPath:"#/properties/directories/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema17.properties.directories.type,parentSchema:schema17.properties.directories,data:data19};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.aliases !== undefined){
let data24 = data.aliases;
if(Array.isArray(data24)){
const len3 = data24.length;
for(let i3=0; i3<len3; i3++){
let data25 = data24[i3];
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.from === undefined){
const err44 = {instancePath:instancePath+"/aliases/" + i3,schemaPath:"#/properties/aliases/items/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema17.properties.aliases.items.required,parentSchema:schema17.properties.aliases.items,data:data25};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data25.to === undefined){
const err45 = {instancePath:instancePath+"/aliases/" + i3,schemaPath:"#/properties/aliases/items/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'",schema:schema17.properties.aliases.items.required,parentSchema:schema17.properties.aliases.items,data:data25};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
for(const key4 in data25){
if(!((((key4 === "from") || (key4 === "to")) || (key4 === "port")) || (key4 === "address"))){
const err46 = {instancePath:instancePath+"/aliases/" + i3,schemaPath:"#/properties/aliases/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema17.properties.aliases.items,data:data25};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data25.from !== undefined){
if(!(validate64(data25.from, {instancePath:instancePath+"/aliases/" + i3+"/from",parentData:data25,parentDataProperty:"from",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data25.to !== undefined){
if(!(validate64(data25.to, {instancePath:instancePath+"/aliases/" + i3+"/to",parentData:data25,parentDataProperty:"to",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data25.port !== undefined){
if(!(validate52(data25.port, {instancePath:instancePath+"/aliases/" + i3+"/port",parentData:data25,parentDataProperty:"port",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data25.address !== undefined){
if(!(validate68(data25.address, {instancePath:instancePath+"/aliases/" + i3+"/address",parentData:data25,parentDataProperty:"address",rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
}
else {
const err47 = {instancePath:instancePath+"/aliases/" + i3,schemaPath:"#/properties/aliases/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema17.properties.aliases.items.type,parentSchema:schema17.properties.aliases.items,data:data25};
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
const err48 = {instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema17.properties.aliases.type,parentSchema:schema17.properties.aliases,data:data24};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.allow !== undefined){
let data30 = data.allow;
if(Array.isArray(data30)){
const len4 = data30.length;
for(let i4=0; i4<len4; i4++){
if(!(validate70(data30[i4], {instancePath:instancePath+"/allow/" + i4,parentData:data30,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
let i5 = data30.length;
let j0;
if(i5 > 1){
outer0:
for(;i5--;){
for(j0 = i5; j0--;){
if(func0(data30[i5], data30[j0])){
const err49 = {instancePath:instancePath+"/allow",schemaPath:"#/properties/allow/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i5+" are identical)",schema:true,parentSchema:schema17.properties.allow,data:data30};
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
const err50 = {instancePath:instancePath+"/allow",schemaPath:"#/properties/allow/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema17.properties.allow.type,parentSchema:schema17.properties.allow,data:data30};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.deny !== undefined){
let data32 = data.deny;
if(Array.isArray(data32)){
const len5 = data32.length;
for(let i6=0; i6<len5; i6++){
if(!(validate70(data32[i6], {instancePath:instancePath+"/deny/" + i6,parentData:data32,parentDataProperty:i6,rootData}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
let i7 = data32.length;
let j1;
if(i7 > 1){
outer1:
for(;i7--;){
for(j1 = i7; j1--;){
if(func0(data32[i7], data32[j1])){
const err51 = {instancePath:instancePath+"/deny",schemaPath:"#/properties/deny/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i7+" are identical)",schema:true,parentSchema:schema17.properties.deny,data:data32};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err52 = {instancePath:instancePath+"/deny",schemaPath:"#/properties/deny/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema17.properties.deny.type,parentSchema:schema17.properties.deny,data:data32};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.log !== undefined){
let data34 = data.log;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
for(const key5 in data34){
if(!(((key5 === "playlist") || (key5 === "size")) || (key5 === "archive"))){
const err53 = {instancePath:instancePath+"/log",schemaPath:"#/properties/log/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema17.properties.log,data:data34};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data34.playlist !== undefined){
let data35 = data34.playlist;
if(typeof data35 !== "boolean"){
const err54 = {instancePath:instancePath+"/log/playlist",schemaPath:"#/properties/log/properties/playlist/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema17.properties.log.properties.playlist.type,parentSchema:schema17.properties.log.properties.playlist,data:data35};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data34.size !== undefined){
let data36 = data34.size;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
const err55 = {instancePath:instancePath+"/log/size",schemaPath:"#/properties/log/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema17.properties.log.properties.size.type,parentSchema:schema17.properties.log.properties.size,data:data36};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 > 104857600 || isNaN(data36)){
const err56 = {instancePath:instancePath+"/log/size",schemaPath:"#/properties/log/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 104857600},message:"must be <= 104857600",schema:104857600,parentSchema:schema17.properties.log.properties.size,data:data36};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data36 < 1 || isNaN(data36)){
const err57 = {instancePath:instancePath+"/log/size",schemaPath:"#/properties/log/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema17.properties.log.properties.size,data:data36};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
if(data34.archive !== undefined){
let data37 = data34.archive;
if(typeof data37 !== "boolean"){
const err58 = {instancePath:instancePath+"/log/archive",schemaPath:"#/properties/log/properties/archive/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema17.properties.log.properties.archive.type,parentSchema:schema17.properties.log.properties.archive,data:data37};
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
else {
const err59 = {instancePath:instancePath+"/log",schemaPath:"#/properties/log/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema17.properties.log.type,parentSchema:schema17.properties.log,data:data34};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.web_root !== undefined){
if(!(validate73(data.web_root, {instancePath:instancePath+"/web_root",parentData:data,parentDataProperty:"web_root",rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data.admin_root !== undefined){
if(!(validate73(data.admin_root, {instancePath:instancePath+"/admin_root",parentData:data,parentDataProperty:"admin_root",rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data.relaying !== undefined){
let data40 = data.relaying;
if(!((data40 === "mounts") || (data40 === "everything"))){
const err60 = {instancePath:instancePath+"/relaying",schemaPath:"#/properties/relaying/enum",keyword:"enum",params:{allowedValues: schema17.properties.relaying.enum},message:"must be equal to one of the allowed values",schema:schema17.properties.relaying.enum,parentSchema:schema17.properties.relaying,data:data40};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.on_demand !== undefined){
let data41 = data.on_demand;
if(typeof data41 !== "boolean"){
const err61 = {instancePath:instancePath+"/on_demand",schemaPath:"#/properties/on_demand/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema17.properties.on_demand.type,parentSchema:schema17.properties.on_demand,data:data41};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.mirror !== undefined){
let data42 = data.mirror;
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if(data42.server === undefined){
const err62 = {instancePath:instancePath+"/mirror",schemaPath:"#/properties/mirror/required",keyword:"required",params:{missingProperty: "server"},message:"must have required property '"+"server"+"'",schema:schema17.properties.mirror.required,parentSchema:schema17.properties.mirror,data:data42};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data42.port === undefined){
const err63 = {instancePath:instancePath+"/mirror",schemaPath:"#/properties/mirror/required",keyword:"required",params:{missingProperty: "port"},message:"must have required property '"+"port"+"'",schema:schema17.properties.mirror.required,parentSchema:schema17.properties.mirror,data:data42};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data42.password === undefined){
const err64 = {instancePath:instancePath+"/mirror",schemaPath:"#/properties/mirror/required",keyword:"required",params:{missingProperty: "password"},message:"must have required property '"+"password"+"'",schema:schema17.properties.mirror.required,parentSchema:schema17.properties.mirror,data:data42};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
for(const key6 in data42){
if(!((((key6 === "server") || (key6 === "port")) || (key6 === "user")) || (key6 === "password"))){
const err65 = {instancePath:instancePath+"/mirror",schemaPath:"#/properties/mirror/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema17.properties.mirror,data:data42};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data42.server !== undefined){
if(!(validate68(data42.server, {instancePath:instancePath+"/mirror/server",parentData:data42,parentDataProperty:"server",rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data42.port !== undefined){
if(!(validate52(data42.port, {instancePath:instancePath+"/mirror/port",parentData:data42,parentDataProperty:"port",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data42.user !== undefined){
if(!(validate78(data42.user, {instancePath:instancePath+"/mirror/user",parentData:data42,parentDataProperty:"user",rootData}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if(data42.password !== undefined){
if(!(validate80(data42.password, {instancePath:instancePath+"/mirror/password",parentData:data42,parentDataProperty:"password",rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
}
else {
const err66 = {instancePath:instancePath+"/mirror",schemaPath:"#/properties/mirror/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema17.properties.mirror.type,parentSchema:schema17.properties.mirror,data:data42};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data.default_mount !== undefined){
let data47 = data.default_mount;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if(Object.keys(data47).length < 1){
const err67 = {instancePath:instancePath+"/default_mount",schemaPath:"#/properties/default_mount/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema17.properties.default_mount,data:data47};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
for(const key7 in data47){
if(!(func2.call(schema17.properties.default_mount.properties, key7))){
const err68 = {instancePath:instancePath+"/default_mount",schemaPath:"#/properties/default_mount/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema17.properties.default_mount,data:data47};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data47.user !== undefined){
if(!(validate78(data47.user, {instancePath:instancePath+"/default_mount/user",parentData:data47,parentDataProperty:"user",rootData}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if(data47.password !== undefined){
if(!(validate80(data47.password, {instancePath:instancePath+"/default_mount/password",parentData:data47,parentDataProperty:"password",rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
if(data47.fallback !== undefined){
if(!(validate54(data47.fallback, {instancePath:instancePath+"/default_mount/fallback",parentData:data47,parentDataProperty:"fallback",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data47.fallback_when_full !== undefined){
let data51 = data47.fallback_when_full;
if(typeof data51 !== "boolean"){
const err69 = {instancePath:instancePath+"/default_mount/fallback_when_full",schemaPath:"#/properties/default_mount/properties/fallback_when_full/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema17.properties.default_mount.properties.fallback_when_full.type,parentSchema:schema17.properties.default_mount.properties.fallback_when_full,data:data51};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data47.max_listeners !== undefined){
let data52 = data47.max_listeners;
if(!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))){
const err70 = {instancePath:instancePath+"/default_mount/max_listeners",schemaPath:"#/properties/default_mount/properties/max_listeners/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema17.properties.default_mount.properties.max_listeners.type,parentSchema:schema17.properties.default_mount.properties.max_listeners,data:data52};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if((typeof data52 == "number") && (isFinite(data52))){
if(data52 > 100000 || isNaN(data52)){
const err71 = {instancePath:instancePath+"/default_mount/max_listeners",schemaPath:"#/properties/default_mount/properties/max_listeners/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000",schema:100000,parentSchema:schema17.properties.default_mount.properties.max_listeners,data:data52};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(data52 < 1 || isNaN(data52)){
const err72 = {instancePath:instancePath+"/default_mount/max_listeners",schemaPath:"#/properties/default_mount/properties/max_listeners/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema17.properties.default_mount.properties.max_listeners,data:data52};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
if(data47.max_listener_duration !== undefined){
let data53 = data47.max_listener_duration;
if(!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))){
const err73 = {instancePath:instancePath+"/default_mount/max_listener_duration",schemaPath:"#/properties/default_mount/properties/max_listener_duration/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema17.properties.default_mount.properties.max_listener_duration.type,parentSchema:schema17.properties.default_mount.properties.max_listener_duration,data:data53};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if((typeof data53 == "number") && (isFinite(data53))){
if(data53 > 31536000 || isNaN(data53)){
const err74 = {instancePath:instancePath+"/default_mount/max_listener_duration",schemaPath:"#/properties/default_mount/properties/max_listener_duration/maximum",keyword:"maximum",params:{comparison: "<=", limit: 31536000},message:"must be <= 31536000",schema:31536000,parentSchema:schema17.properties.default_mount.properties.max_listener_duration,data:data53};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data53 < 1 || isNaN(data53)){
const err75 = {instancePath:instancePath+"/default_mount/max_listener_duration",schemaPath:"#/properties/default_mount/properties/max_listener_duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema17.properties.default_mount.properties.max_listener_duration,data:data53};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
if(data47.burst_size !== undefined){
let data54 = data47.burst_size;
if(!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))){
const err76 = {instancePath:instancePath+"/default_mount/burst_size",schemaPath:"#/properties/default_mount/properties/burst_size/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema17.properties.default_mount.properties.burst_size.type,parentSchema:schema17.properties.default_mount.properties.burst_size,data:data54};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if((typeof data54 == "number") && (isFinite(data54))){
if(data54 > 10485760 || isNaN(data54)){
const err77 = {instancePath:instancePath+"/default_mount/burst_size",schemaPath:"#/properties/default_mount/properties/burst_size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10485760},message:"must be <= 10485760",schema:10485760,parentSchema:schema17.properties.default_mount.properties.burst_size,data:data54};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(data54 < 0 || isNaN(data54)){
const err78 = {instancePath:instancePath+"/default_mount/burst_size",schemaPath:"#/properties/default_mount/properties/burst_size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema17.properties.default_mount.properties.burst_size,data:data54};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
if(data47.queue_size !== undefined){
let data55 = data47.queue_size;
if(!(((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55))) && (isFinite(data55)))){
const err79 = {instancePath:instancePath+"/default_mount/queue_size",schemaPath:"#/properties/default_mount/properties/queue_size/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema17.properties.default_mount.properties.queue_size.type,parentSchema:schema17.properties.default_mount.properties.queue_size,data:data55};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if((typeof data55 == "number") && (isFinite(data55))){
if(data55 > 104857600 || isNaN(data55)){
const err80 = {instancePath:instancePath+"/default_mount/queue_size",schemaPath:"#/properties/default_mount/properties/queue_size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 104857600},message:"must be <= 104857600",schema:104857600,parentSchema:schema17.properties.default_mount.properties.queue_size,data:data55};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(data55 < 1024 || isNaN(data55)){
const err81 = {instancePath:instancePath+"/default_mount/queue_size",schemaPath:"#/properties/default_mount/properties/queue_size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1024},message:"must be >= 1024",schema:1024,parentSchema:schema17.properties.default_mount.properties.queue_size,data:data55};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
if(data47.source_timeout !== undefined){
let data56 = data47.source_timeout;
if(!(((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56))) && (isFinite(data56)))){
const err82 = {instancePath:instancePath+"/default_mount/source_timeout",schemaPath:"#/properties/default_mount/properties/source_timeout/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema17.properties.default_mount.properties.source_timeout.type,parentSchema:schema17.properties.default_mount.properties.source_timeout,data:data56};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if((typeof data56 == "number") && (isFinite(data56))){
if(data56 > 600 || isNaN(data56)){
const err83 = {instancePath:instancePath+"/default_mount/source_timeout",schemaPath:"#/properties/default_mount/properties/source_timeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600},message:"must be <= 600",schema:600,parentSchema:schema17.properties.default_mount.properties.source_timeout,data:data56};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(data56 < 1 || isNaN(data56)){
const err84 = {instancePath:instancePath+"/default_mount/source_timeout",schemaPath:"#/properties/default_mount/properties/source_timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema17.properties.default_mount.properties.source_timeout,data:data56};
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
if(data47.metadata_interval !== undefined){
let data57 = data47.metadata_interval;
if(!(((typeof data57 == "number") && (!(data57 % 1) && !isNaN(data57))) && (isFinite(data57)))){
const err85 = {instancePath:instancePath+"/default_mount/metadata_interval",schemaPath:"#/properties/default_mount/properties/metadata_interval/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema17.properties.default_mount.properties.metadata_interval.type,parentSchema:schema17.properties.default_mount.properties.metadata_interval,data:data57};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if((typeof data57 == "number") && (isFinite(data57))){
if(data57 > 16777216 || isNaN(data57)){
const err86 = {instancePath:instancePath+"/default_mount/metadata_interval",schemaPath:"#/properties/default_mount/properties/metadata_interval/maximum",keyword:"maximum",params:{comparison: "<=", limit: 16777216},message:"must be <= 16777216",schema:16777216,parentSchema:schema17.properties.default_mount.properties.metadata_interval,data:data57};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(data57 < 1 || isNaN(data57)){
const err87 = {instancePath:instancePath+"/default_mount/metadata_interval",schemaPath:"#/properties/default_mount/properties/metadata_interval/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema17.properties.default_mount.properties.metadata_interval,data:data57};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
if(data47.hidden !== undefined){
let data58 = data47.hidden;
if(typeof data58 !== "boolean"){
const err88 = {instancePath:instancePath+"/default_mount/hidden",schemaPath:"#/properties/default_mount/properties/hidden/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema17.properties.default_mount.properties.hidden.type,parentSchema:schema17.properties.default_mount.properties.hidden,data:data58};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data47.public !== undefined){
let data59 = data47.public;
if(typeof data59 !== "boolean"){
const err89 = {instancePath:instancePath+"/default_mount/public",schemaPath:"#/properties/default_mount/properties/public/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema17.properties.default_mount.properties.public.type,parentSchema:schema17.properties.default_mount.properties.public,data:data59};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data47.charset !== undefined){
let data60 = data47.charset;
if(typeof data60 === "string"){
if(func4(data60) > 40){
const err90 = {instancePath:instancePath+"/default_mount/charset",schemaPath:"#/properties/default_mount/properties/charset/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",schema:40,parentSchema:schema17.properties.default_mount.properties.charset,data:data60};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(!pattern23.test(data60)){
const err91 = {instancePath:instancePath+"/default_mount/charset",schemaPath:"#/properties/default_mount/properties/charset/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-]+$"},message:"must match pattern \""+"^[A-Za-z0-9._-]+$"+"\"",schema:"^[A-Za-z0-9._-]+$",parentSchema:schema17.properties.default_mount.properties.charset,data:data60};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
else {
const err92 = {instancePath:instancePath+"/default_mount/charset",schemaPath:"#/properties/default_mount/properties/charset/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.properties.default_mount.properties.charset.type,parentSchema:schema17.properties.default_mount.properties.charset,data:data60};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data47.dump_file !== undefined){
if(!(validate85(data47.dump_file, {instancePath:instancePath+"/default_mount/dump_file",parentData:data47,parentDataProperty:"dump_file",rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
if(data47.on_connect !== undefined){
if(!(validate73(data47.on_connect, {instancePath:instancePath+"/default_mount/on_connect",parentData:data47,parentDataProperty:"on_connect",rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data47.on_disconnect !== undefined){
if(!(validate73(data47.on_disconnect, {instancePath:instancePath+"/default_mount/on_disconnect",parentData:data47,parentDataProperty:"on_disconnect",rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data47.headers !== undefined){
let data64 = data47.headers;
if(Array.isArray(data64)){
const len6 = data64.length;
for(let i8=0; i8<len6; i8++){
if(!(validate59(data64[i8], {instancePath:instancePath+"/default_mount/headers/" + i8,parentData:data64,parentDataProperty:i8,rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
}
else {
const err93 = {instancePath:instancePath+"/default_mount/headers",schemaPath:"#/properties/default_mount/properties/headers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema17.properties.default_mount.properties.headers.type,parentSchema:schema17.properties.default_mount.properties.headers,data:data64};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
else {
const err94 = {instancePath:instancePath+"/default_mount",schemaPath:"#/properties/default_mount/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema17.properties.default_mount.type,parentSchema:schema17.properties.default_mount,data:data47};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
else {
const err95 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema17.type,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
validate45.errors = vErrors;
return errors === 0;
}


function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "title") || (key0 === "failover")) || (key0 === "vars")) || (key0 === "icecast"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema14,data};
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
if(!(validate41(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
if(data.failover !== undefined){
let data1 = data.failover;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate43(data1[i0], {instancePath:instancePath+"/failover/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
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
const err1 = {instancePath:instancePath+"/failover",schemaPath:"#/properties/failover/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema14.properties.failover,data:data1};
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
const err2 = {instancePath:instancePath+"/failover",schemaPath:"#/properties/failover/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema14.properties.failover.type,parentSchema:schema14.properties.failover,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.vars !== undefined){
let data3 = data.vars;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
}
else {
const err3 = {instancePath:instancePath+"/vars",schemaPath:"#/properties/vars/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.properties.vars.type,parentSchema:schema14.properties.vars,data:data3};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.icecast !== undefined){
if(!(validate45(data.icecast, {instancePath:instancePath+"/icecast",parentData:data,parentDataProperty:"icecast",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}

const schema33 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Master","description":"A server that receives the sources, encodes, and feeds the relays.","type":"object","additionalProperties":false,"required":["address","role"],"properties":{"address":{"$ref":"common.schema.json#/definitions/address","description":"The address that other hosts and listeners use."},"public_name":{"$ref":"common.schema.json#/definitions/domain","description":"A host name of its own for listeners, beside the station's."},"ssh":{"$ref":"ssh.schema.json"},"provider":{"$ref":"provider.schema.json"},"vars":{"description":"Values for this host alone.","type":"object","additionalProperties":true,"tsType":"Vars"},"role":{"description":"The primary feeds the network; a standby takes over.","enum":["primary","standby"]},"region":{"$ref":"common.schema.json#/definitions/name","description":"The region the master stands in, if it belongs to one."},"max_listeners":{"description":"Listeners the master may carry beside its relays (100).","type":"integer","minimum":0,"maximum":100000},"icecast":{"$ref":"icecast.schema.json"}}};

function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema27.type,parentSchema:schema27,data};
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
if(!(formats4.test(data))){
const err1 = {instancePath,schemaPath:"#/anyOf/0/format",keyword:"format",params:{format: "ipv4"},message:"must match format \""+"ipv4"+"\"",schema:"ipv4",parentSchema:schema27.anyOf[0],data};
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
if(!(formats6.test(data))){
const err2 = {instancePath,schemaPath:"#/anyOf/1/format",keyword:"format",params:{format: "ipv6"},message:"must match format \""+"ipv6"+"\"",schema:"ipv6",parentSchema:schema27.anyOf[1],data};
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
if(!pattern19.test(data)){
const err3 = {instancePath,schemaPath:"#/anyOf/2/pattern",keyword:"pattern",params:{pattern: "^(?=.{1,253}$)(?=.*[a-z])([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^(?=.{1,253}$)(?=.*[a-z])([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"",schema:"^(?=.{1,253}$)(?=.*[a-z])([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$",parentSchema:schema27.anyOf[2],data};
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
const err4 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema27.anyOf,parentSchema:schema27,data};
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
validate94.errors = vErrors;
return errors === 0;
}


function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate96.errors = vErrors;
return errors === 0;
}

const schema36 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Ssh","description":"How a host is reached over SSH. What is not said here comes from ~/.ssh/config.","type":"object","additionalProperties":false,"properties":{"address":{"$ref":"common.schema.json#/definitions/address","description":"Where SSH connects to, if not the host's own address."},"port":{"$ref":"common.schema.json#/definitions/port","description":"The port of sshd (22)."},"user":{"$ref":"common.schema.json#/definitions/userName","description":"The user to log in as (root)."},"identity_file":{"$ref":"common.schema.json#/definitions/localPath","description":"A private key file; otherwise the agent and the usual files are tried."},"jump":{"description":"Hosts to go through, as in ssh -J: user@host:port, separated by commas.","type":"string","pattern":"^[A-Za-z0-9@.,:_\\[\\]-]+$"},"become":{"description":"Whether sudo is needed to become root (true unless the user is root).","type":"boolean"},"sudo_password":{"$ref":"common.schema.json#/definitions/secret","description":"The password that sudo asks for, where it asks for one."},"connect_timeout":{"description":"Seconds to wait for the connection (10).","type":"integer","minimum":1,"maximum":600}}};

function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema27.type,parentSchema:schema27,data};
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
if(!(formats4.test(data))){
const err1 = {instancePath,schemaPath:"#/anyOf/0/format",keyword:"format",params:{format: "ipv4"},message:"must match format \""+"ipv4"+"\"",schema:"ipv4",parentSchema:schema27.anyOf[0],data};
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
if(!(formats6.test(data))){
const err2 = {instancePath,schemaPath:"#/anyOf/1/format",keyword:"format",params:{format: "ipv6"},message:"must match format \""+"ipv6"+"\"",schema:"ipv6",parentSchema:schema27.anyOf[1],data};
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
if(!pattern19.test(data)){
const err3 = {instancePath,schemaPath:"#/anyOf/2/pattern",keyword:"pattern",params:{pattern: "^(?=.{1,253}$)(?=.*[a-z])([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^(?=.{1,253}$)(?=.*[a-z])([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"",schema:"^(?=.{1,253}$)(?=.*[a-z])([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$",parentSchema:schema27.anyOf[2],data};
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
const err4 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema27.anyOf,parentSchema:schema27,data};
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
validate99.errors = vErrors;
return errors === 0;
}


function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema21.type,parentSchema:schema21,data};
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
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate101.errors = vErrors;
return errors === 0;
}


function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern21.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z_][a-z0-9_-]{0,31}$"},message:"must match pattern \""+"^[a-z_][a-z0-9_-]{0,31}$"+"\"",schema:"^[a-z_][a-z0-9_-]{0,31}$",parentSchema:schema30,data};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema30.type,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate103.errors = vErrors;
return errors === 0;
}


function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func4(data) > 500){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern13.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f]+$"},message:"must match pattern \""+"^[^\\u0000-\\u001f]+$"+"\"",schema:"^[^\\u0000-\\u001f]+$",parentSchema:schema23,data};
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate105.errors = vErrors;
return errors === 0;
}


function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func4(data) > 300){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func4(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern0.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+(?<!\\s)$"},message:"must match pattern \""+"^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+(?<!\\s)$"+"\"",schema:"^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+(?<!\\s)$",parentSchema:schema12,data};
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
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate107.errors = vErrors;
return errors === 0;
}

const pattern30 = new RegExp("^[A-Za-z0-9@.,:_\\[\\]-]+$", "u");

function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "address") || (key0 === "port")) || (key0 === "user")) || (key0 === "identity_file")) || (key0 === "jump")) || (key0 === "become")) || (key0 === "sudo_password")) || (key0 === "connect_timeout"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema36,data};
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
if(!(validate99(data.address, {instancePath:instancePath+"/address",parentData:data,parentDataProperty:"address",rootData}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
if(data.port !== undefined){
if(!(validate101(data.port, {instancePath:instancePath+"/port",parentData:data,parentDataProperty:"port",rootData}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
}
if(data.user !== undefined){
if(!(validate103(data.user, {instancePath:instancePath+"/user",parentData:data,parentDataProperty:"user",rootData}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
}
if(data.identity_file !== undefined){
if(!(validate105(data.identity_file, {instancePath:instancePath+"/identity_file",parentData:data,parentDataProperty:"identity_file",rootData}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
}
if(data.jump !== undefined){
let data4 = data.jump;
if(typeof data4 === "string"){
if(!pattern30.test(data4)){
const err1 = {instancePath:instancePath+"/jump",schemaPath:"#/properties/jump/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9@.,:_\\[\\]-]+$"},message:"must match pattern \""+"^[A-Za-z0-9@.,:_\\[\\]-]+$"+"\"",schema:"^[A-Za-z0-9@.,:_\\[\\]-]+$",parentSchema:schema36.properties.jump,data:data4};
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
const err2 = {instancePath:instancePath+"/jump",schemaPath:"#/properties/jump/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.jump.type,parentSchema:schema36.properties.jump,data:data4};
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
const err3 = {instancePath:instancePath+"/become",schemaPath:"#/properties/become/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema36.properties.become.type,parentSchema:schema36.properties.become,data:data5};
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
if(!(validate107(data.sudo_password, {instancePath:instancePath+"/sudo_password",parentData:data,parentDataProperty:"sudo_password",rootData}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
}
if(data.connect_timeout !== undefined){
let data7 = data.connect_timeout;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err4 = {instancePath:instancePath+"/connect_timeout",schemaPath:"#/properties/connect_timeout/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema36.properties.connect_timeout.type,parentSchema:schema36.properties.connect_timeout,data:data7};
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
const err5 = {instancePath:instancePath+"/connect_timeout",schemaPath:"#/properties/connect_timeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600},message:"must be <= 600",schema:600,parentSchema:schema36.properties.connect_timeout,data:data7};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data7 < 1 || isNaN(data7)){
const err6 = {instancePath:instancePath+"/connect_timeout",schemaPath:"#/properties/connect_timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema36.properties.connect_timeout,data:data7};
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
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema36.type,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate98.errors = vErrors;
return errors === 0;
}

const schema42 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Provider","description":"What the host costs and can carry. Used for lint and planning, never rendered.","type":"object","additionalProperties":false,"properties":{"name":{"$ref":"common.schema.json#/definitions/text","description":"The hosting company."},"plan":{"$ref":"common.schema.json#/definitions/text","description":"What the company calls this size of server."},"location":{"$ref":"common.schema.json#/definitions/text","description":"Where the server stands."},"price_per_month":{"description":"The price of a month.","type":"number","minimum":0},"currency":{"description":"The currency of the price, as three letters.","type":"string","pattern":"^[A-Z]{3}$"},"transfer_tb":{"description":"Transfer included in the price, terabytes a month.","type":"number","minimum":0},"link_mbit":{"description":"Speed of the network link, Mbit/s.","type":"number","exclusiveMinimum":0}}};

function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate111.errors = vErrors;
return errors === 0;
}

const pattern33 = new RegExp("^[A-Z]{3}$", "u");

function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "name") || (key0 === "plan")) || (key0 === "location")) || (key0 === "price_per_month")) || (key0 === "currency")) || (key0 === "transfer_tb")) || (key0 === "link_mbit"))){
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
if(data.name !== undefined){
if(!(validate111(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
}
if(data.plan !== undefined){
if(!(validate111(data.plan, {instancePath:instancePath+"/plan",parentData:data,parentDataProperty:"plan",rootData}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
}
if(data.location !== undefined){
if(!(validate111(data.location, {instancePath:instancePath+"/location",parentData:data,parentDataProperty:"location",rootData}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
}
if(data.price_per_month !== undefined){
let data3 = data.price_per_month;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err1 = {instancePath:instancePath+"/price_per_month",schemaPath:"#/properties/price_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema42.properties.price_per_month,data:data3};
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
const err2 = {instancePath:instancePath+"/price_per_month",schemaPath:"#/properties/price_per_month/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema42.properties.price_per_month.type,parentSchema:schema42.properties.price_per_month,data:data3};
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
if(!pattern33.test(data4)){
const err3 = {instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\"",schema:"^[A-Z]{3}$",parentSchema:schema42.properties.currency,data:data4};
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
const err4 = {instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.properties.currency.type,parentSchema:schema42.properties.currency,data:data4};
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
const err5 = {instancePath:instancePath+"/transfer_tb",schemaPath:"#/properties/transfer_tb/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema42.properties.transfer_tb,data:data5};
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
const err6 = {instancePath:instancePath+"/transfer_tb",schemaPath:"#/properties/transfer_tb/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema42.properties.transfer_tb.type,parentSchema:schema42.properties.transfer_tb,data:data5};
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
const err7 = {instancePath:instancePath+"/link_mbit",schemaPath:"#/properties/link_mbit/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema42.properties.link_mbit,data:data6};
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
const err8 = {instancePath:instancePath+"/link_mbit",schemaPath:"#/properties/link_mbit/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema42.properties.link_mbit.type,parentSchema:schema42.properties.link_mbit,data:data6};
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
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema42.type,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate110.errors = vErrors;
return errors === 0;
}


function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern6.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"",schema:"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$",parentSchema:schema13,data};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.type,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate116.errors = vErrors;
return errors === 0;
}


function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.address === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "address"},message:"must have required property '"+"address"+"'",schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.role === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'",schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema33.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema33,data};
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
if(!(validate94(data.address, {instancePath:instancePath+"/address",parentData:data,parentDataProperty:"address",rootData}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
if(data.public_name !== undefined){
if(!(validate96(data.public_name, {instancePath:instancePath+"/public_name",parentData:data,parentDataProperty:"public_name",rootData}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
}
if(data.ssh !== undefined){
if(!(validate98(data.ssh, {instancePath:instancePath+"/ssh",parentData:data,parentDataProperty:"ssh",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data.provider !== undefined){
if(!(validate110(data.provider, {instancePath:instancePath+"/provider",parentData:data,parentDataProperty:"provider",rootData}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
}
if(data.vars !== undefined){
let data4 = data.vars;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
}
else {
const err3 = {instancePath:instancePath+"/vars",schemaPath:"#/properties/vars/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.properties.vars.type,parentSchema:schema33.properties.vars,data:data4};
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
const err4 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues: schema33.properties.role.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.role.enum,parentSchema:schema33.properties.role,data:data5};
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
if(!(validate116(data.region, {instancePath:instancePath+"/region",parentData:data,parentDataProperty:"region",rootData}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
}
if(data.max_listeners !== undefined){
let data7 = data.max_listeners;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err5 = {instancePath:instancePath+"/max_listeners",schemaPath:"#/properties/max_listeners/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.properties.max_listeners.type,parentSchema:schema33.properties.max_listeners,data:data7};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 100000 || isNaN(data7)){
const err6 = {instancePath:instancePath+"/max_listeners",schemaPath:"#/properties/max_listeners/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000",schema:100000,parentSchema:schema33.properties.max_listeners,data:data7};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data7 < 0 || isNaN(data7)){
const err7 = {instancePath:instancePath+"/max_listeners",schemaPath:"#/properties/max_listeners/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema33.properties.max_listeners,data:data7};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.icecast !== undefined){
if(!(validate45(data.icecast, {instancePath:instancePath+"/icecast",parentData:data,parentDataProperty:"icecast",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.type,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate93.errors = vErrors;
return errors === 0;
}

const schema45 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Relay","description":"A server that pulls the mounts and serves listeners.","type":"object","additionalProperties":false,"required":["address","region"],"properties":{"address":{"$ref":"common.schema.json#/definitions/address","description":"The address that other hosts and listeners use."},"public_name":{"$ref":"common.schema.json#/definitions/domain","description":"A host name of its own for listeners, beside the station's."},"ssh":{"$ref":"ssh.schema.json"},"provider":{"$ref":"provider.schema.json"},"vars":{"description":"Values for this host alone.","type":"object","additionalProperties":true,"tsType":"Vars"},"region":{"$ref":"common.schema.json#/definitions/name","description":"The region whose listeners it serves."},"tier":{"description":"1 pulls from a master; 2 pulls from a relay of tier 1, and so on (1).","type":"integer","minimum":1,"maximum":8},"from":{"$ref":"common.schema.json#/definitions/name","description":"The host it pulls from, if not the one that follows from its tier and region."},"max_listeners":{"description":"Listeners the relay may carry over all mounts (10000).","type":"integer","minimum":1,"maximum":100000},"icecast":{"$ref":"icecast.schema.json"}}};

function validate122(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema27.type,parentSchema:schema27,data};
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
if(!(formats4.test(data))){
const err1 = {instancePath,schemaPath:"#/anyOf/0/format",keyword:"format",params:{format: "ipv4"},message:"must match format \""+"ipv4"+"\"",schema:"ipv4",parentSchema:schema27.anyOf[0],data};
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
if(!(formats6.test(data))){
const err2 = {instancePath,schemaPath:"#/anyOf/1/format",keyword:"format",params:{format: "ipv6"},message:"must match format \""+"ipv6"+"\"",schema:"ipv6",parentSchema:schema27.anyOf[1],data};
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
if(!pattern19.test(data)){
const err3 = {instancePath,schemaPath:"#/anyOf/2/pattern",keyword:"pattern",params:{pattern: "^(?=.{1,253}$)(?=.*[a-z])([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^(?=.{1,253}$)(?=.*[a-z])([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"",schema:"^(?=.{1,253}$)(?=.*[a-z])([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$",parentSchema:schema27.anyOf[2],data};
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
const err4 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema27.anyOf,parentSchema:schema27,data};
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
validate122.errors = vErrors;
return errors === 0;
}


function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate124.errors = vErrors;
return errors === 0;
}


function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern6.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"",schema:"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$",parentSchema:schema13,data};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.type,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate128.errors = vErrors;
return errors === 0;
}


function validate121(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.address === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "address"},message:"must have required property '"+"address"+"'",schema:schema45.required,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.region === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "region"},message:"must have required property '"+"region"+"'",schema:schema45.required,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema45.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema45,data};
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
if(!(validate122(data.address, {instancePath:instancePath+"/address",parentData:data,parentDataProperty:"address",rootData}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
}
if(data.public_name !== undefined){
if(!(validate124(data.public_name, {instancePath:instancePath+"/public_name",parentData:data,parentDataProperty:"public_name",rootData}))){
vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
errors = vErrors.length;
}
}
if(data.ssh !== undefined){
if(!(validate98(data.ssh, {instancePath:instancePath+"/ssh",parentData:data,parentDataProperty:"ssh",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data.provider !== undefined){
if(!(validate110(data.provider, {instancePath:instancePath+"/provider",parentData:data,parentDataProperty:"provider",rootData}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
}
if(data.vars !== undefined){
let data4 = data.vars;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
}
else {
const err3 = {instancePath:instancePath+"/vars",schemaPath:"#/properties/vars/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema45.properties.vars.type,parentSchema:schema45.properties.vars,data:data4};
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
if(!(validate128(data.region, {instancePath:instancePath+"/region",parentData:data,parentDataProperty:"region",rootData}))){
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
}
if(data.tier !== undefined){
let data6 = data.tier;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err4 = {instancePath:instancePath+"/tier",schemaPath:"#/properties/tier/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema45.properties.tier.type,parentSchema:schema45.properties.tier,data:data6};
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
const err5 = {instancePath:instancePath+"/tier",schemaPath:"#/properties/tier/maximum",keyword:"maximum",params:{comparison: "<=", limit: 8},message:"must be <= 8",schema:8,parentSchema:schema45.properties.tier,data:data6};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data6 < 1 || isNaN(data6)){
const err6 = {instancePath:instancePath+"/tier",schemaPath:"#/properties/tier/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema45.properties.tier,data:data6};
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
if(!(validate128(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData}))){
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
}
if(data.max_listeners !== undefined){
let data8 = data.max_listeners;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err7 = {instancePath:instancePath+"/max_listeners",schemaPath:"#/properties/max_listeners/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema45.properties.max_listeners.type,parentSchema:schema45.properties.max_listeners,data:data8};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 100000 || isNaN(data8)){
const err8 = {instancePath:instancePath+"/max_listeners",schemaPath:"#/properties/max_listeners/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000",schema:100000,parentSchema:schema45.properties.max_listeners,data:data8};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data8 < 1 || isNaN(data8)){
const err9 = {instancePath:instancePath+"/max_listeners",schemaPath:"#/properties/max_listeners/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema45.properties.max_listeners,data:data8};
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
if(!(validate45(data.icecast, {instancePath:instancePath+"/icecast",parentData:data,parentDataProperty:"icecast",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema45.type,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate121.errors = vErrors;
return errors === 0;
}

const schema49 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Studio","description":"A box in a studio that encodes and sends to every master.","type":"object","additionalProperties":false,"required":["address","source","plays"],"properties":{"address":{"$ref":"common.schema.json#/definitions/address","description":"The address that other hosts and listeners use."},"public_name":{"$ref":"common.schema.json#/definitions/domain","description":"A host name of its own for listeners, beside the station's."},"ssh":{"$ref":"ssh.schema.json"},"provider":{"$ref":"provider.schema.json"},"vars":{"description":"Values for this host alone.","type":"object","additionalProperties":true,"tsType":"Vars"},"source":{"$ref":"common.schema.json#/definitions/name","description":"The source it plays."},"plays":{"description":"What it sends: a tone (to prove the way), or a sound card.","type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"tone":{"description":"A sine tone of this frequency, Hz.","type":"integer","minimum":20,"maximum":15000},"device":{"description":"An ALSA capture device, as in hw:0.","type":"string","pattern":"^[A-Za-z0-9:,=_-]+$"}}}}};

function validate135(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema27.type,parentSchema:schema27,data};
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
if(!(formats4.test(data))){
const err1 = {instancePath,schemaPath:"#/anyOf/0/format",keyword:"format",params:{format: "ipv4"},message:"must match format \""+"ipv4"+"\"",schema:"ipv4",parentSchema:schema27.anyOf[0],data};
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
if(!(formats6.test(data))){
const err2 = {instancePath,schemaPath:"#/anyOf/1/format",keyword:"format",params:{format: "ipv6"},message:"must match format \""+"ipv6"+"\"",schema:"ipv6",parentSchema:schema27.anyOf[1],data};
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
if(!pattern19.test(data)){
const err3 = {instancePath,schemaPath:"#/anyOf/2/pattern",keyword:"pattern",params:{pattern: "^(?=.{1,253}$)(?=.*[a-z])([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^(?=.{1,253}$)(?=.*[a-z])([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"",schema:"^(?=.{1,253}$)(?=.*[a-z])([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$",parentSchema:schema27.anyOf[2],data};
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
const err4 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema27.anyOf,parentSchema:schema27,data};
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
validate135.errors = vErrors;
return errors === 0;
}


function validate137(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate137.errors = vErrors;
return errors === 0;
}


function validate141(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern6.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"",schema:"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$",parentSchema:schema13,data};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.type,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate141.errors = vErrors;
return errors === 0;
}

const pattern41 = new RegExp("^[A-Za-z0-9:,=_-]+$", "u");

function validate134(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.address === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "address"},message:"must have required property '"+"address"+"'",schema:schema49.required,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.source === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema49.required,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.plays === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "plays"},message:"must have required property '"+"plays"+"'",schema:schema49.required,parentSchema:schema49,data};
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
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema49,data};
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
if(!(validate135(data.address, {instancePath:instancePath+"/address",parentData:data,parentDataProperty:"address",rootData}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
}
if(data.public_name !== undefined){
if(!(validate137(data.public_name, {instancePath:instancePath+"/public_name",parentData:data,parentDataProperty:"public_name",rootData}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
}
if(data.ssh !== undefined){
if(!(validate98(data.ssh, {instancePath:instancePath+"/ssh",parentData:data,parentDataProperty:"ssh",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data.provider !== undefined){
if(!(validate110(data.provider, {instancePath:instancePath+"/provider",parentData:data,parentDataProperty:"provider",rootData}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
}
if(data.vars !== undefined){
let data4 = data.vars;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
}
else {
const err4 = {instancePath:instancePath+"/vars",schemaPath:"#/properties/vars/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema49.properties.vars.type,parentSchema:schema49.properties.vars,data:data4};
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
if(!(validate141(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
}
if(data.plays !== undefined){
let data6 = data.plays;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(Object.keys(data6).length > 1){
const err5 = {instancePath:instancePath+"/plays",schemaPath:"#/properties/plays/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema49.properties.plays,data:data6};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(Object.keys(data6).length < 1){
const err6 = {instancePath:instancePath+"/plays",schemaPath:"#/properties/plays/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema49.properties.plays,data:data6};
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
const err7 = {instancePath:instancePath+"/plays",schemaPath:"#/properties/plays/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema49.properties.plays,data:data6};
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
const err8 = {instancePath:instancePath+"/plays/tone",schemaPath:"#/properties/plays/properties/tone/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema49.properties.plays.properties.tone.type,parentSchema:schema49.properties.plays.properties.tone,data:data7};
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
const err9 = {instancePath:instancePath+"/plays/tone",schemaPath:"#/properties/plays/properties/tone/maximum",keyword:"maximum",params:{comparison: "<=", limit: 15000},message:"must be <= 15000",schema:15000,parentSchema:schema49.properties.plays.properties.tone,data:data7};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data7 < 20 || isNaN(data7)){
const err10 = {instancePath:instancePath+"/plays/tone",schemaPath:"#/properties/plays/properties/tone/minimum",keyword:"minimum",params:{comparison: ">=", limit: 20},message:"must be >= 20",schema:20,parentSchema:schema49.properties.plays.properties.tone,data:data7};
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
if(!pattern41.test(data8)){
const err11 = {instancePath:instancePath+"/plays/device",schemaPath:"#/properties/plays/properties/device/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9:,=_-]+$"},message:"must match pattern \""+"^[A-Za-z0-9:,=_-]+$"+"\"",schema:"^[A-Za-z0-9:,=_-]+$",parentSchema:schema49.properties.plays.properties.device,data:data8};
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
const err12 = {instancePath:instancePath+"/plays/device",schemaPath:"#/properties/plays/properties/device/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema49.properties.plays.properties.device.type,parentSchema:schema49.properties.plays.properties.device,data:data8};
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
const err13 = {instancePath:instancePath+"/plays",schemaPath:"#/properties/plays/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema49.properties.plays.type,parentSchema:schema49.properties.plays,data:data6};
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
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema49.type,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate134.errors = vErrors;
return errors === 0;
}


function validate144(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func4(data) > 100){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern12.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^/(?!admin$)(?!\\.{1,2}$)[A-Za-z0-9._-]+(?<!\\.xslt?)$"},message:"must match pattern \""+"^/(?!admin$)(?!\\.{1,2}$)[A-Za-z0-9._-]+(?<!\\.xslt?)$"+"\"",schema:"^/(?!admin$)(?!\\.{1,2}$)[A-Za-z0-9._-]+(?<!\\.xslt?)$",parentSchema:schema22,data};
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.type,parentSchema:schema22,data};
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

const schema54 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Mount","description":"A stream. Declared once; what it means on masters, relays and in NGINX is derived.","type":"object","additionalProperties":false,"required":["format"],"properties":{"format":{"description":"The codec and its container.","enum":["mp3","vorbis","opus","aac","flac"]},"bitrate":{"description":"Bitrate, kbit/s. Needed for all formats but flac.","type":"integer","minimum":8,"maximum":512},"samplerate":{"description":"Sample rate, Hz (44100; opus always 48000).","enum":[8000,11025,12000,16000,22050,24000,32000,44100,48000]},"channels":{"description":"1 for mono, 2 for stereo (2).","enum":[1,2]},"title":{"$ref":"common.schema.json#/definitions/text","description":"The stream's name, shown by players (the station's)."},"description":{"$ref":"common.schema.json#/definitions/text","description":"One line about the stream (the station's)."},"genre":{"$ref":"common.schema.json#/definitions/text","description":"Its genre (the station's)."},"url":{"$ref":"common.schema.json#/definitions/url","description":"Its website (the station's)."},"public_path":{"$ref":"common.schema.json#/definitions/mountName","description":"The path that listeners use, if not the mount's name."},"sources":{"description":"The sources that feed it, if not all of them.","type":"array","items":{"$ref":"common.schema.json#/definitions/name"},"uniqueItems":true},"fallback":{"$ref":"common.schema.json#/definitions/mountName","description":"The mount that listeners move to when this one falls silent: same format, sample rate and channels."},"fallback_file":{"$ref":"common.schema.json#/definitions/localPath","description":"An audio file of the same format that loops when everything else is gone (a tone that is shipped)."},"max_listeners":{"description":"Most listeners of this mount on one server (no limit of its own).","type":"integer","minimum":1,"maximum":100000},"max_listener_duration":{"description":"Seconds after which a listener is sent away (never). Where relays pull, nobody is.","type":"integer","minimum":1,"maximum":31536000},"burst_size":{"description":"Bytes sent at once to a new listener (65536).","type":"integer","minimum":0,"maximum":10485760},"queue_size":{"description":"Bytes that a listener may lag behind before being cut off (524288). More than the burst.","type":"integer","minimum":1024,"maximum":104857600},"hidden":{"description":"Whether the mount is kept out of status pages (false).","type":"boolean"},"public":{"description":"Whether the mount is announced in stream directories (false).","type":"boolean"},"metadata":{"description":"Whether titles are passed on to listeners (true).","type":"boolean"},"charset":{"description":"Character set of the titles that listeners are sent (UTF-8).","$comment":"Those that both Icecast and Liquidsoap know by this name. With another, Icecast shows no titles.","enum":["UTF-8","ISO-8859-1","ISO-8859-2","ISO-8859-3","ISO-8859-4","ISO-8859-5","ISO-8859-6","ISO-8859-7","ISO-8859-8","ISO-8859-9","ISO-8859-10","ISO-8859-11","ISO-8859-13","ISO-8859-14","ISO-8859-15","ISO-8859-16","KOI8-R","KOI8-U","CP1250","CP1251","CP1252","CP1253","CP1254","CP1255","CP1256","CP1257","CP1258","EUC-JP","EUC-KR","GB18030","GBK","SHIFT_JIS"]},"at":{"$ref":"common.schema.json#/definitions/name","description":"The server where it comes in (every master). It and those that pull from it, directly or not, have the mount."},"encoder":{"title":"MountEncoder","description":"An encoder connects to Icecast itself, past Liquidsoap.","type":"object","additionalProperties":false,"required":["password"],"properties":{"user":{"$ref":"common.schema.json#/definitions/userName","description":"With which it logs in (source)."},"password":{"$ref":"common.schema.json#/definitions/secret","description":"With which it logs in."}}},"pull":{"$ref":"pull.schema.json"},"on_demand":{"description":"Whether relays pull it only while somebody listens (as the host says, or false).","type":"boolean"},"fallback_override":{"description":"Whether listeners come back from the fallback with the source (true).","type":"boolean"},"fallback_when_full":{"description":"Whether listeners beyond the limit are sent to the fallback (false).","type":"boolean"},"intro":{"$ref":"common.schema.json#/definitions/localPath","description":"An audio file of the same format that each new listener hears first. Not where relays pull it, who would pass it on."},"dump_file":{"$ref":"common.schema.json#/definitions/dumpFile"},"source_timeout":{"description":"Seconds without data until the source counts as gone (the role's source_timeout).","type":"integer","minimum":1,"maximum":600},"metadata_interval":{"description":"Bytes of sound between two titles (16000).","type":"integer","minimum":1,"maximum":16777216},"only_as_fallback":{"description":"Whether nobody can choose it: it is a fallback of others (false).","type":"boolean"},"type":{"description":"The content type in status pages and directories (as the source says).","type":"string","pattern":"^[a-z0-9.+-]+/[a-z0-9.+-]+$","maxLength":100},"subtype":{"$ref":"common.schema.json#/definitions/text","description":"The codec in status pages and directories (as the source says).","maxLength":100},"on_connect":{"$ref":"#/definitions/scripts"},"on_disconnect":{"$ref":"#/definitions/scripts"},"headers":{"description":"Headers of its answers to listeners, after those of the host.","type":"array","items":{"$ref":"icecast.schema.json#/definitions/header"}},"authentication":{"$ref":"authentication.schema.json"}},"definitions":{"scripts":{"title":"MountScripts","description":"Programs that Icecast runs when the mount comes up (on_connect), or goes (on_disconnect).","type":"object","additionalProperties":false,"minProperties":1,"properties":{"source":{"$ref":"common.schema.json#/definitions/path","description":"A program on the server where its source comes and goes. It is given the name of the mount, and nothing else."},"relay":{"$ref":"common.schema.json#/definitions/path","description":"A program on each server that relays it, where the relay starts and ends. It is given the name of the mount, and nothing else."}}}}};

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


function validate151(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate151.errors = vErrors;
return errors === 0;
}


function validate153(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func4(data) > 100){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern12.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^/(?!admin$)(?!\\.{1,2}$)[A-Za-z0-9._-]+(?<!\\.xslt?)$"},message:"must match pattern \""+"^/(?!admin$)(?!\\.{1,2}$)[A-Za-z0-9._-]+(?<!\\.xslt?)$"+"\"",schema:"^/(?!admin$)(?!\\.{1,2}$)[A-Za-z0-9._-]+(?<!\\.xslt?)$",parentSchema:schema22,data};
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.type,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate153.errors = vErrors;
return errors === 0;
}


function validate155(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern6.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"",schema:"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$",parentSchema:schema13,data};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.type,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate155.errors = vErrors;
return errors === 0;
}


function validate158(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func4(data) > 500){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern13.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f]+$"},message:"must match pattern \""+"^[^\\u0000-\\u001f]+$"+"\"",schema:"^[^\\u0000-\\u001f]+$",parentSchema:schema23,data};
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate158.errors = vErrors;
return errors === 0;
}


function validate161(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern21.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z_][a-z0-9_-]{0,31}$"},message:"must match pattern \""+"^[a-z_][a-z0-9_-]{0,31}$"+"\"",schema:"^[a-z_][a-z0-9_-]{0,31}$",parentSchema:schema30,data};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema30.type,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate161.errors = vErrors;
return errors === 0;
}


function validate163(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func4(data) > 300){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func4(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern0.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+(?<!\\s)$"},message:"must match pattern \""+"^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+(?<!\\s)$"+"\"",schema:"^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+(?<!\\s)$",parentSchema:schema12,data};
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
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate163.errors = vErrors;
return errors === 0;
}

const schema62 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Pull","description":"A server outside the network that the masters (or the server that `at` names) relay the mount from.","type":"object","additionalProperties":false,"required":["server","port","mount"],"properties":{"server":{"$ref":"common.schema.json#/definitions/address","description":"The server."},"port":{"$ref":"common.schema.json#/definitions/port","description":"Its port."},"mount":{"description":"The mount there: a path. A Shoutcast server has `/` only.","type":"string","pattern":"^/[A-Za-z0-9._~/;=?&%+,@:-]*$","maxLength":150},"user":{"$ref":"common.schema.json#/definitions/userName","description":"With which it is pulled."},"password":{"$ref":"common.schema.json#/definitions/secret","description":"With which it is pulled."},"on_demand":{"description":"Whether it is pulled only while somebody listens (false).","type":"boolean"}}};

function validate166(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema27.type,parentSchema:schema27,data};
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
if(!(formats4.test(data))){
const err1 = {instancePath,schemaPath:"#/anyOf/0/format",keyword:"format",params:{format: "ipv4"},message:"must match format \""+"ipv4"+"\"",schema:"ipv4",parentSchema:schema27.anyOf[0],data};
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
if(!(formats6.test(data))){
const err2 = {instancePath,schemaPath:"#/anyOf/1/format",keyword:"format",params:{format: "ipv6"},message:"must match format \""+"ipv6"+"\"",schema:"ipv6",parentSchema:schema27.anyOf[1],data};
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
if(!pattern19.test(data)){
const err3 = {instancePath,schemaPath:"#/anyOf/2/pattern",keyword:"pattern",params:{pattern: "^(?=.{1,253}$)(?=.*[a-z])([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^(?=.{1,253}$)(?=.*[a-z])([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"",schema:"^(?=.{1,253}$)(?=.*[a-z])([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$",parentSchema:schema27.anyOf[2],data};
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
const err4 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema27.anyOf,parentSchema:schema27,data};
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
validate166.errors = vErrors;
return errors === 0;
}


function validate168(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema21.type,parentSchema:schema21,data};
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
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate168.errors = vErrors;
return errors === 0;
}


function validate170(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern21.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z_][a-z0-9_-]{0,31}$"},message:"must match pattern \""+"^[a-z_][a-z0-9_-]{0,31}$"+"\"",schema:"^[a-z_][a-z0-9_-]{0,31}$",parentSchema:schema30,data};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema30.type,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate170.errors = vErrors;
return errors === 0;
}


function validate172(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func4(data) > 300){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func4(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern0.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+(?<!\\s)$"},message:"must match pattern \""+"^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+(?<!\\s)$"+"\"",schema:"^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+(?<!\\s)$",parentSchema:schema12,data};
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
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate172.errors = vErrors;
return errors === 0;
}

const pattern51 = new RegExp("^/[A-Za-z0-9._~/;=?&%+,@:-]*$", "u");

function validate165(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.server === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "server"},message:"must have required property '"+"server"+"'",schema:schema62.required,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.port === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "port"},message:"must have required property '"+"port"+"'",schema:schema62.required,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.mount === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mount"},message:"must have required property '"+"mount"+"'",schema:schema62.required,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "server") || (key0 === "port")) || (key0 === "mount")) || (key0 === "user")) || (key0 === "password")) || (key0 === "on_demand"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema62,data};
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
if(!(validate166(data.server, {instancePath:instancePath+"/server",parentData:data,parentDataProperty:"server",rootData}))){
vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
errors = vErrors.length;
}
}
if(data.port !== undefined){
if(!(validate168(data.port, {instancePath:instancePath+"/port",parentData:data,parentDataProperty:"port",rootData}))){
vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
errors = vErrors.length;
}
}
if(data.mount !== undefined){
let data2 = data.mount;
if(typeof data2 === "string"){
if(func4(data2) > 150){
const err4 = {instancePath:instancePath+"/mount",schemaPath:"#/properties/mount/maxLength",keyword:"maxLength",params:{limit: 150},message:"must NOT have more than 150 characters",schema:150,parentSchema:schema62.properties.mount,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern51.test(data2)){
const err5 = {instancePath:instancePath+"/mount",schemaPath:"#/properties/mount/pattern",keyword:"pattern",params:{pattern: "^/[A-Za-z0-9._~/;=?&%+,@:-]*$"},message:"must match pattern \""+"^/[A-Za-z0-9._~/;=?&%+,@:-]*$"+"\"",schema:"^/[A-Za-z0-9._~/;=?&%+,@:-]*$",parentSchema:schema62.properties.mount,data:data2};
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
const err6 = {instancePath:instancePath+"/mount",schemaPath:"#/properties/mount/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.properties.mount.type,parentSchema:schema62.properties.mount,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.user !== undefined){
if(!(validate170(data.user, {instancePath:instancePath+"/user",parentData:data,parentDataProperty:"user",rootData}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
errors = vErrors.length;
}
}
if(data.password !== undefined){
if(!(validate172(data.password, {instancePath:instancePath+"/password",parentData:data,parentDataProperty:"password",rootData}))){
vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
errors = vErrors.length;
}
}
if(data.on_demand !== undefined){
let data5 = data.on_demand;
if(typeof data5 !== "boolean"){
const err7 = {instancePath:instancePath+"/on_demand",schemaPath:"#/properties/on_demand/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema62.properties.on_demand.type,parentSchema:schema62.properties.on_demand,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema62.type,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate165.errors = vErrors;
return errors === 0;
}


function validate176(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func4(data) > 500){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern24.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?!.*/\\.{1,2}(/|$))(/[A-Za-z0-9@+=:,._-]{1,255})+/[A-Za-z0-9@%+=:,._-]{1,255}$"},message:"must match pattern \""+"^(?!.*/\\.{1,2}(/|$))(/[A-Za-z0-9@+=:,._-]{1,255})+/[A-Za-z0-9@%+=:,._-]{1,255}$"+"\"",schema:"^(?!.*/\\.{1,2}(/|$))(/[A-Za-z0-9@+=:,._-]{1,255})+/[A-Za-z0-9@%+=:,._-]{1,255}$",parentSchema:schema32,data};
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
validate176.errors = vErrors;
return errors === 0;
}

const schema68 = {"title":"MountScripts","description":"Programs that Icecast runs when the mount comes up (on_connect), or goes (on_disconnect).","type":"object","additionalProperties":false,"minProperties":1,"properties":{"source":{"$ref":"common.schema.json#/definitions/path","description":"A program on the server where its source comes and goes. It is given the name of the mount, and nothing else."},"relay":{"$ref":"common.schema.json#/definitions/path","description":"A program on each server that relays it, where the relay starts and ends. It is given the name of the mount, and nothing else."}}};

function validate180(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func4(data) > 500){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern20.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?!.*/\\.{1,2}(/|$))(/[A-Za-z0-9@%+=:,._-]{1,255})+$"},message:"must match pattern \""+"^(?!.*/\\.{1,2}(/|$))(/[A-Za-z0-9@%+=:,._-]{1,255})+$"+"\"",schema:"^(?!.*/\\.{1,2}(/|$))(/[A-Za-z0-9@%+=:,._-]{1,255})+$",parentSchema:schema29,data};
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema29.type,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate180.errors = vErrors;
return errors === 0;
}


function validate179(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema68,data};
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
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema68,data};
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
if(!(validate180(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
errors = vErrors.length;
}
}
if(data.relay !== undefined){
if(!(validate180(data.relay, {instancePath:instancePath+"/relay",parentData:data,parentDataProperty:"relay",rootData}))){
vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema68.type,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate179.errors = vErrors;
return errors === 0;
}


function validate185(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema24.required,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.value === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema24.required,parentSchema:schema24,data};
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
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema24,data};
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
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema24.properties.name,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern16.test(data0)){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9-]+$"},message:"must match pattern \""+"^[A-Za-z0-9-]+$"+"\"",schema:"^[A-Za-z0-9-]+$",parentSchema:schema24.properties.name,data:data0};
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
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.name.type,parentSchema:schema24.properties.name,data:data0};
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
if(!(validate48(data.value, {instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
let data2 = data.status;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err6 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema24.properties.status.type,parentSchema:schema24.properties.status,data:data2};
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
const err7 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599",schema:599,parentSchema:schema24.properties.status,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2 < 100 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100",schema:100,parentSchema:schema24.properties.status,data:data2};
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
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema24.type,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate185.errors = vErrors;
return errors === 0;
}

const schema71 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Authentication","description":"Who may listen: accounts, a file of accounts, or what a web server answers.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"accounts":{"description":"Listeners who may log in: passwords by name.","type":"object","minProperties":1,"propertyNames":{"description":"A name: letters, digits and @._- after a letter or digit.","pattern":"^[A-Za-z0-9][A-Za-z0-9@._-]{0,63}$"},"additionalProperties":{"$ref":"common.schema.json#/definitions/secret"}},"file":{"$ref":"common.schema.json#/definitions/localPath","description":"A file on this machine with a line NAME:MD5 for each account, as Icecast's admin pages write it."},"several_logins":{"description":"Whether one account may listen several times at once (false; always where relays pull).","type":"boolean"},"ask":{"title":"AuthenticationServer","description":"A web server that is asked, or told. What is left out is not asked.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"listener_add":{"$ref":"common.schema.json#/definitions/url","description":"Asked for each listener who comes."},"listener_remove":{"$ref":"common.schema.json#/definitions/url","description":"Told of each listener who goes."},"mount_add":{"$ref":"common.schema.json#/definitions/url","description":"Told when the source comes."},"mount_remove":{"$ref":"common.schema.json#/definitions/url","description":"Told when the source goes."},"stream_auth":{"$ref":"common.schema.json#/definitions/url","description":"Asked for a source that logs in."},"user":{"$ref":"common.schema.json#/definitions/userName","description":"With which Icecast logs in there."},"password":{"$ref":"common.schema.json#/definitions/secret","description":"With which Icecast logs in there."},"auth_header":{"$ref":"common.schema.json#/definitions/text","description":"The header of the answer that says yes (icecast-auth-user: 1)."},"timelimit_header":{"description":"The header of the answer with the seconds that the listener may stay (icecast-auth-timelimit).","type":"string","pattern":"^[A-Za-z0-9-]+:?$","maxLength":100},"headers":{"description":"Headers of the listener that are passed on.","type":"array","uniqueItems":true,"items":{"description":"The name of a header: letters, digits and hyphens.","type":"string","pattern":"^[A-Za-z0-9-]+$","maxLength":100}},"header_prefix":{"description":"What is put before the names of those headers (nothing).","type":"string","pattern":"^[A-Za-z0-9_.-]+$","maxLength":100}}}}};
const pattern58 = new RegExp("^[A-Za-z0-9][A-Za-z0-9@._-]{0,63}$", "u");
const pattern64 = new RegExp("^[A-Za-z0-9-]+:?$", "u");
const pattern66 = new RegExp("^[A-Za-z0-9_.-]+$", "u");

function validate189(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func4(data) > 300){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func4(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern0.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+(?<!\\s)$"},message:"must match pattern \""+"^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+(?<!\\s)$"+"\"",schema:"^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+(?<!\\s)$",parentSchema:schema12,data};
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
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate189.errors = vErrors;
return errors === 0;
}


function validate191(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func4(data) > 500){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern13.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f]+$"},message:"must match pattern \""+"^[^\\u0000-\\u001f]+$"+"\"",schema:"^[^\\u0000-\\u001f]+$",parentSchema:schema23,data};
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate191.errors = vErrors;
return errors === 0;
}


function validate193(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate193.errors = vErrors;
return errors === 0;
}


function validate199(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern21.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z_][a-z0-9_-]{0,31}$"},message:"must match pattern \""+"^[a-z_][a-z0-9_-]{0,31}$"+"\"",schema:"^[a-z_][a-z0-9_-]{0,31}$",parentSchema:schema30,data};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema30.type,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate199.errors = vErrors;
return errors === 0;
}


function validate202(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate202.errors = vErrors;
return errors === 0;
}


function validate188(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "accounts") || (key0 === "file")) || (key0 === "several_logins")) || (key0 === "ask"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema71,data};
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
const err2 = {instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema71.properties.accounts,data:data0};
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
if(!pattern58.test(key1)){
const err3 = {instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9@._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9@._-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9@._-]{0,63}$",parentSchema:schema71.properties.accounts.propertyNames,data:key1,propertyName:key1};
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
const err4 = {instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema71.properties.accounts.propertyNames,parentSchema:schema71.properties.accounts,data:data0};
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
if(!(validate189(data0[key2], {instancePath:instancePath+"/accounts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data0,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema71.properties.accounts.type,parentSchema:schema71.properties.accounts,data:data0};
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
if(!(validate191(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
}
if(data.several_logins !== undefined){
let data3 = data.several_logins;
if(typeof data3 !== "boolean"){
const err6 = {instancePath:instancePath+"/several_logins",schemaPath:"#/properties/several_logins/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema71.properties.several_logins.type,parentSchema:schema71.properties.several_logins,data:data3};
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
const err7 = {instancePath:instancePath+"/ask",schemaPath:"#/properties/ask/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema71.properties.ask,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key3 in data4){
if(!(func2.call(schema71.properties.ask.properties, key3))){
const err8 = {instancePath:instancePath+"/ask",schemaPath:"#/properties/ask/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema71.properties.ask,data:data4};
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
if(!(validate193(data4.listener_add, {instancePath:instancePath+"/ask/listener_add",parentData:data4,parentDataProperty:"listener_add",rootData}))){
vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
errors = vErrors.length;
}
}
if(data4.listener_remove !== undefined){
if(!(validate193(data4.listener_remove, {instancePath:instancePath+"/ask/listener_remove",parentData:data4,parentDataProperty:"listener_remove",rootData}))){
vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
errors = vErrors.length;
}
}
if(data4.mount_add !== undefined){
if(!(validate193(data4.mount_add, {instancePath:instancePath+"/ask/mount_add",parentData:data4,parentDataProperty:"mount_add",rootData}))){
vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
errors = vErrors.length;
}
}
if(data4.mount_remove !== undefined){
if(!(validate193(data4.mount_remove, {instancePath:instancePath+"/ask/mount_remove",parentData:data4,parentDataProperty:"mount_remove",rootData}))){
vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
errors = vErrors.length;
}
}
if(data4.stream_auth !== undefined){
if(!(validate193(data4.stream_auth, {instancePath:instancePath+"/ask/stream_auth",parentData:data4,parentDataProperty:"stream_auth",rootData}))){
vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
errors = vErrors.length;
}
}
if(data4.user !== undefined){
if(!(validate199(data4.user, {instancePath:instancePath+"/ask/user",parentData:data4,parentDataProperty:"user",rootData}))){
vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors);
errors = vErrors.length;
}
}
if(data4.password !== undefined){
if(!(validate189(data4.password, {instancePath:instancePath+"/ask/password",parentData:data4,parentDataProperty:"password",rootData}))){
vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
errors = vErrors.length;
}
}
if(data4.auth_header !== undefined){
if(!(validate202(data4.auth_header, {instancePath:instancePath+"/ask/auth_header",parentData:data4,parentDataProperty:"auth_header",rootData}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
}
if(data4.timelimit_header !== undefined){
let data13 = data4.timelimit_header;
if(typeof data13 === "string"){
if(func4(data13) > 100){
const err9 = {instancePath:instancePath+"/ask/timelimit_header",schemaPath:"#/properties/ask/properties/timelimit_header/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema71.properties.ask.properties.timelimit_header,data:data13};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern64.test(data13)){
const err10 = {instancePath:instancePath+"/ask/timelimit_header",schemaPath:"#/properties/ask/properties/timelimit_header/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9-]+:?$"},message:"must match pattern \""+"^[A-Za-z0-9-]+:?$"+"\"",schema:"^[A-Za-z0-9-]+:?$",parentSchema:schema71.properties.ask.properties.timelimit_header,data:data13};
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
const err11 = {instancePath:instancePath+"/ask/timelimit_header",schemaPath:"#/properties/ask/properties/timelimit_header/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema71.properties.ask.properties.timelimit_header.type,parentSchema:schema71.properties.ask.properties.timelimit_header,data:data13};
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
const err12 = {instancePath:instancePath+"/ask/headers/" + i0,schemaPath:"#/properties/ask/properties/headers/items/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema71.properties.ask.properties.headers.items,data:data15};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!pattern16.test(data15)){
const err13 = {instancePath:instancePath+"/ask/headers/" + i0,schemaPath:"#/properties/ask/properties/headers/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9-]+$"},message:"must match pattern \""+"^[A-Za-z0-9-]+$"+"\"",schema:"^[A-Za-z0-9-]+$",parentSchema:schema71.properties.ask.properties.headers.items,data:data15};
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
const err14 = {instancePath:instancePath+"/ask/headers/" + i0,schemaPath:"#/properties/ask/properties/headers/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema71.properties.ask.properties.headers.items.type,parentSchema:schema71.properties.ask.properties.headers.items,data:data15};
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
const err15 = {instancePath:instancePath+"/ask/headers",schemaPath:"#/properties/ask/properties/headers/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema71.properties.ask.properties.headers,data:data14};
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
const err16 = {instancePath:instancePath+"/ask/headers",schemaPath:"#/properties/ask/properties/headers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema71.properties.ask.properties.headers.type,parentSchema:schema71.properties.ask.properties.headers,data:data14};
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
const err17 = {instancePath:instancePath+"/ask/header_prefix",schemaPath:"#/properties/ask/properties/header_prefix/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema71.properties.ask.properties.header_prefix,data:data16};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!pattern66.test(data16)){
const err18 = {instancePath:instancePath+"/ask/header_prefix",schemaPath:"#/properties/ask/properties/header_prefix/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.-]+$"},message:"must match pattern \""+"^[A-Za-z0-9_.-]+$"+"\"",schema:"^[A-Za-z0-9_.-]+$",parentSchema:schema71.properties.ask.properties.header_prefix,data:data16};
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
const err19 = {instancePath:instancePath+"/ask/header_prefix",schemaPath:"#/properties/ask/properties/header_prefix/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema71.properties.ask.properties.header_prefix.type,parentSchema:schema71.properties.ask.properties.header_prefix,data:data16};
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
const err20 = {instancePath:instancePath+"/ask",schemaPath:"#/properties/ask/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema71.properties.ask.type,parentSchema:schema71.properties.ask,data:data4};
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
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema71.type,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate188.errors = vErrors;
return errors === 0;
}

const pattern55 = new RegExp("^[a-z0-9.+-]+/[a-z0-9.+-]+$", "u");

function validate146(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.format === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "format"},message:"must have required property '"+"format"+"'",schema:schema54.required,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema54.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema54,data};
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
const err2 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues: schema54.properties.format.enum},message:"must be equal to one of the allowed values",schema:schema54.properties.format.enum,parentSchema:schema54.properties.format,data:data0};
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
const err3 = {instancePath:instancePath+"/bitrate",schemaPath:"#/properties/bitrate/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema54.properties.bitrate.type,parentSchema:schema54.properties.bitrate,data:data1};
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
const err4 = {instancePath:instancePath+"/bitrate",schemaPath:"#/properties/bitrate/maximum",keyword:"maximum",params:{comparison: "<=", limit: 512},message:"must be <= 512",schema:512,parentSchema:schema54.properties.bitrate,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 < 8 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/bitrate",schemaPath:"#/properties/bitrate/minimum",keyword:"minimum",params:{comparison: ">=", limit: 8},message:"must be >= 8",schema:8,parentSchema:schema54.properties.bitrate,data:data1};
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
const err6 = {instancePath:instancePath+"/samplerate",schemaPath:"#/properties/samplerate/enum",keyword:"enum",params:{allowedValues: schema54.properties.samplerate.enum},message:"must be equal to one of the allowed values",schema:schema54.properties.samplerate.enum,parentSchema:schema54.properties.samplerate,data:data2};
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
const err7 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/enum",keyword:"enum",params:{allowedValues: schema54.properties.channels.enum},message:"must be equal to one of the allowed values",schema:schema54.properties.channels.enum,parentSchema:schema54.properties.channels,data:data3};
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
if(!(validate147(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
if(!(validate147(data.description, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
if(data.genre !== undefined){
if(!(validate147(data.genre, {instancePath:instancePath+"/genre",parentData:data,parentDataProperty:"genre",rootData}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
if(data.url !== undefined){
if(!(validate151(data.url, {instancePath:instancePath+"/url",parentData:data,parentDataProperty:"url",rootData}))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
errors = vErrors.length;
}
}
if(data.public_path !== undefined){
if(!(validate153(data.public_path, {instancePath:instancePath+"/public_path",parentData:data,parentDataProperty:"public_path",rootData}))){
vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
errors = vErrors.length;
}
}
if(data.sources !== undefined){
let data9 = data.sources;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
if(!(validate155(data9[i0], {instancePath:instancePath+"/sources/" + i0,parentData:data9,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
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
const err8 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema54.properties.sources,data:data9};
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
const err9 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema54.properties.sources.type,parentSchema:schema54.properties.sources,data:data9};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.fallback !== undefined){
if(!(validate153(data.fallback, {instancePath:instancePath+"/fallback",parentData:data,parentDataProperty:"fallback",rootData}))){
vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
errors = vErrors.length;
}
}
if(data.fallback_file !== undefined){
if(!(validate158(data.fallback_file, {instancePath:instancePath+"/fallback_file",parentData:data,parentDataProperty:"fallback_file",rootData}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
errors = vErrors.length;
}
}
if(data.max_listeners !== undefined){
let data13 = data.max_listeners;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err10 = {instancePath:instancePath+"/max_listeners",schemaPath:"#/properties/max_listeners/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema54.properties.max_listeners.type,parentSchema:schema54.properties.max_listeners,data:data13};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 100000 || isNaN(data13)){
const err11 = {instancePath:instancePath+"/max_listeners",schemaPath:"#/properties/max_listeners/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000",schema:100000,parentSchema:schema54.properties.max_listeners,data:data13};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data13 < 1 || isNaN(data13)){
const err12 = {instancePath:instancePath+"/max_listeners",schemaPath:"#/properties/max_listeners/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema54.properties.max_listeners,data:data13};
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
if(data.max_listener_duration !== undefined){
let data14 = data.max_listener_duration;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err13 = {instancePath:instancePath+"/max_listener_duration",schemaPath:"#/properties/max_listener_duration/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema54.properties.max_listener_duration.type,parentSchema:schema54.properties.max_listener_duration,data:data14};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 31536000 || isNaN(data14)){
const err14 = {instancePath:instancePath+"/max_listener_duration",schemaPath:"#/properties/max_listener_duration/maximum",keyword:"maximum",params:{comparison: "<=", limit: 31536000},message:"must be <= 31536000",schema:31536000,parentSchema:schema54.properties.max_listener_duration,data:data14};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data14 < 1 || isNaN(data14)){
const err15 = {instancePath:instancePath+"/max_listener_duration",schemaPath:"#/properties/max_listener_duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema54.properties.max_listener_duration,data:data14};
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
if(data.burst_size !== undefined){
let data15 = data.burst_size;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err16 = {instancePath:instancePath+"/burst_size",schemaPath:"#/properties/burst_size/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema54.properties.burst_size.type,parentSchema:schema54.properties.burst_size,data:data15};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 10485760 || isNaN(data15)){
const err17 = {instancePath:instancePath+"/burst_size",schemaPath:"#/properties/burst_size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10485760},message:"must be <= 10485760",schema:10485760,parentSchema:schema54.properties.burst_size,data:data15};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data15 < 0 || isNaN(data15)){
const err18 = {instancePath:instancePath+"/burst_size",schemaPath:"#/properties/burst_size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema54.properties.burst_size,data:data15};
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
if(data.queue_size !== undefined){
let data16 = data.queue_size;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err19 = {instancePath:instancePath+"/queue_size",schemaPath:"#/properties/queue_size/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema54.properties.queue_size.type,parentSchema:schema54.properties.queue_size,data:data16};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 104857600 || isNaN(data16)){
const err20 = {instancePath:instancePath+"/queue_size",schemaPath:"#/properties/queue_size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 104857600},message:"must be <= 104857600",schema:104857600,parentSchema:schema54.properties.queue_size,data:data16};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data16 < 1024 || isNaN(data16)){
const err21 = {instancePath:instancePath+"/queue_size",schemaPath:"#/properties/queue_size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1024},message:"must be >= 1024",schema:1024,parentSchema:schema54.properties.queue_size,data:data16};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
if(data.hidden !== undefined){
let data17 = data.hidden;
if(typeof data17 !== "boolean"){
const err22 = {instancePath:instancePath+"/hidden",schemaPath:"#/properties/hidden/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema54.properties.hidden.type,parentSchema:schema54.properties.hidden,data:data17};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.public !== undefined){
let data18 = data.public;
if(typeof data18 !== "boolean"){
const err23 = {instancePath:instancePath+"/public",schemaPath:"#/properties/public/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema54.properties.public.type,parentSchema:schema54.properties.public,data:data18};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.metadata !== undefined){
let data19 = data.metadata;
if(typeof data19 !== "boolean"){
const err24 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema54.properties.metadata.type,parentSchema:schema54.properties.metadata,data:data19};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.charset !== undefined){
let data20 = data.charset;
if(!((((((((((((((((((((((((((((((((data20 === "UTF-8") || (data20 === "ISO-8859-1")) || (data20 === "ISO-8859-2")) || (data20 === "ISO-8859-3")) || (data20 === "ISO-8859-4")) || (data20 === "ISO-8859-5")) || (data20 === "ISO-8859-6")) || (data20 === "ISO-8859-7")) || (data20 === "ISO-8859-8")) || (data20 === "ISO-8859-9")) || (data20 === "ISO-8859-10")) || (data20 === "ISO-8859-11")) || (data20 === "ISO-8859-13")) || (data20 === "ISO-8859-14")) || (data20 === "ISO-8859-15")) || (data20 === "ISO-8859-16")) || (data20 === "KOI8-R")) || (data20 === "KOI8-U")) || (data20 === "CP1250")) || (data20 === "CP1251")) || (data20 === "CP1252")) || (data20 === "CP1253")) || (data20 === "CP1254")) || (data20 === "CP1255")) || (data20 === "CP1256")) || (data20 === "CP1257")) || (data20 === "CP1258")) || (data20 === "EUC-JP")) || (data20 === "EUC-KR")) || (data20 === "GB18030")) || (data20 === "GBK")) || (data20 === "SHIFT_JIS"))){
const err25 = {instancePath:instancePath+"/charset",schemaPath:"#/properties/charset/enum",keyword:"enum",params:{allowedValues: schema54.properties.charset.enum},message:"must be equal to one of the allowed values",schema:schema54.properties.charset.enum,parentSchema:schema54.properties.charset,data:data20};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.at !== undefined){
if(!(validate155(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
}
if(data.encoder !== undefined){
let data22 = data.encoder;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.password === undefined){
const err26 = {instancePath:instancePath+"/encoder",schemaPath:"#/properties/encoder/required",keyword:"required",params:{missingProperty: "password"},message:"must have required property '"+"password"+"'",schema:schema54.properties.encoder.required,parentSchema:schema54.properties.encoder,data:data22};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
for(const key1 in data22){
if(!((key1 === "user") || (key1 === "password"))){
const err27 = {instancePath:instancePath+"/encoder",schemaPath:"#/properties/encoder/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema54.properties.encoder,data:data22};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data22.user !== undefined){
if(!(validate161(data22.user, {instancePath:instancePath+"/encoder/user",parentData:data22,parentDataProperty:"user",rootData}))){
vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
errors = vErrors.length;
}
}
if(data22.password !== undefined){
if(!(validate163(data22.password, {instancePath:instancePath+"/encoder/password",parentData:data22,parentDataProperty:"password",rootData}))){
vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
errors = vErrors.length;
}
}
}
else {
const err28 = {instancePath:instancePath+"/encoder",schemaPath:"#/properties/encoder/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema54.properties.encoder.type,parentSchema:schema54.properties.encoder,data:data22};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.pull !== undefined){
if(!(validate165(data.pull, {instancePath:instancePath+"/pull",parentData:data,parentDataProperty:"pull",rootData}))){
vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
errors = vErrors.length;
}
}
if(data.on_demand !== undefined){
let data26 = data.on_demand;
if(typeof data26 !== "boolean"){
const err29 = {instancePath:instancePath+"/on_demand",schemaPath:"#/properties/on_demand/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema54.properties.on_demand.type,parentSchema:schema54.properties.on_demand,data:data26};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.fallback_override !== undefined){
let data27 = data.fallback_override;
if(typeof data27 !== "boolean"){
const err30 = {instancePath:instancePath+"/fallback_override",schemaPath:"#/properties/fallback_override/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema54.properties.fallback_override.type,parentSchema:schema54.properties.fallback_override,data:data27};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.fallback_when_full !== undefined){
let data28 = data.fallback_when_full;
if(typeof data28 !== "boolean"){
const err31 = {instancePath:instancePath+"/fallback_when_full",schemaPath:"#/properties/fallback_when_full/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema54.properties.fallback_when_full.type,parentSchema:schema54.properties.fallback_when_full,data:data28};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.intro !== undefined){
if(!(validate158(data.intro, {instancePath:instancePath+"/intro",parentData:data,parentDataProperty:"intro",rootData}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
errors = vErrors.length;
}
}
if(data.dump_file !== undefined){
if(!(validate176(data.dump_file, {instancePath:instancePath+"/dump_file",parentData:data,parentDataProperty:"dump_file",rootData}))){
vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors);
errors = vErrors.length;
}
}
if(data.source_timeout !== undefined){
let data31 = data.source_timeout;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
const err32 = {instancePath:instancePath+"/source_timeout",schemaPath:"#/properties/source_timeout/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema54.properties.source_timeout.type,parentSchema:schema54.properties.source_timeout,data:data31};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 600 || isNaN(data31)){
const err33 = {instancePath:instancePath+"/source_timeout",schemaPath:"#/properties/source_timeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600},message:"must be <= 600",schema:600,parentSchema:schema54.properties.source_timeout,data:data31};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data31 < 1 || isNaN(data31)){
const err34 = {instancePath:instancePath+"/source_timeout",schemaPath:"#/properties/source_timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema54.properties.source_timeout,data:data31};
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
if(data.metadata_interval !== undefined){
let data32 = data.metadata_interval;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
const err35 = {instancePath:instancePath+"/metadata_interval",schemaPath:"#/properties/metadata_interval/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema54.properties.metadata_interval.type,parentSchema:schema54.properties.metadata_interval,data:data32};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 > 16777216 || isNaN(data32)){
const err36 = {instancePath:instancePath+"/metadata_interval",schemaPath:"#/properties/metadata_interval/maximum",keyword:"maximum",params:{comparison: "<=", limit: 16777216},message:"must be <= 16777216",schema:16777216,parentSchema:schema54.properties.metadata_interval,data:data32};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data32 < 1 || isNaN(data32)){
const err37 = {instancePath:instancePath+"/metadata_interval",schemaPath:"#/properties/metadata_interval/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema54.properties.metadata_interval,data:data32};
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
if(data.only_as_fallback !== undefined){
let data33 = data.only_as_fallback;
if(typeof data33 !== "boolean"){
const err38 = {instancePath:instancePath+"/only_as_fallback",schemaPath:"#/properties/only_as_fallback/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema54.properties.only_as_fallback.type,parentSchema:schema54.properties.only_as_fallback,data:data33};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.type !== undefined){
let data34 = data.type;
if(typeof data34 === "string"){
if(func4(data34) > 100){
const err39 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema54.properties.type,data:data34};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(!pattern55.test(data34)){
const err40 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9.+-]+/[a-z0-9.+-]+$"},message:"must match pattern \""+"^[a-z0-9.+-]+/[a-z0-9.+-]+$"+"\"",schema:"^[a-z0-9.+-]+/[a-z0-9.+-]+$",parentSchema:schema54.properties.type,data:data34};
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
const err41 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema54.properties.type.type,parentSchema:schema54.properties.type,data:data34};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.subtype !== undefined){
let data35 = data.subtype;
if(!(validate147(data35, {instancePath:instancePath+"/subtype",parentData:data,parentDataProperty:"subtype",rootData}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
if(typeof data35 === "string"){
if(func4(data35) > 100){
const err42 = {instancePath:instancePath+"/subtype",schemaPath:"#/properties/subtype/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema54.properties.subtype,data:data35};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
if(data.on_connect !== undefined){
if(!(validate179(data.on_connect, {instancePath:instancePath+"/on_connect",parentData:data,parentDataProperty:"on_connect",rootData}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
}
if(data.on_disconnect !== undefined){
if(!(validate179(data.on_disconnect, {instancePath:instancePath+"/on_disconnect",parentData:data,parentDataProperty:"on_disconnect",rootData}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
}
if(data.headers !== undefined){
let data38 = data.headers;
if(Array.isArray(data38)){
const len1 = data38.length;
for(let i2=0; i2<len1; i2++){
if(!(validate185(data38[i2], {instancePath:instancePath+"/headers/" + i2,parentData:data38,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
errors = vErrors.length;
}
}
}
else {
const err43 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema54.properties.headers.type,parentSchema:schema54.properties.headers,data:data38};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.authentication !== undefined){
if(!(validate188(data.authentication, {instancePath:instancePath+"/authentication",parentData:data,parentDataProperty:"authentication",rootData}))){
vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
errors = vErrors.length;
}
}
}
else {
const err44 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema54.type,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
validate146.errors = vErrors;
return errors === 0;
}

const schema77 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Source","description":"Where the programme comes from. The source with the lowest priority number that plays is on air.","type":"object","additionalProperties":false,"required":["kind","priority"],"properties":{"kind":{"description":"live: an encoder connects. playlist: files on the master.","enum":["live","playlist"]},"priority":{"description":"1 is first choice.","type":"integer","minimum":1,"maximum":99},"user":{"$ref":"common.schema.json#/definitions/userName","description":"live: the name that the encoder logs in with (source)."},"password":{"$ref":"common.schema.json#/definitions/secret","description":"live: the password that the encoder logs in with: one line of text without a colon, at which Liquidsoap would cut it off.","pattern":"^[^:]*$"},"buffer":{"description":"live: seconds of sound held before it goes on air (2). Also about the time until the next source takes over.","type":"number","minimum":0.5,"maximum":30},"dead_air":{"description":"live: when a connected source counts as silent.","type":"object","additionalProperties":false,"properties":{"after":{"description":"Seconds of silence (4).","type":"number","minimum":1,"maximum":600},"below":{"description":"What counts as silence, dB (-50).","type":"number","minimum":-120,"maximum":0}}},"directory":{"$ref":"common.schema.json#/definitions/path","description":"playlist: the directory on the master whose files are played (/var/lib/radio/NAME)."},"files":{"description":"playlist: files that are brought there from the inventory's directory.","type":"array","items":{"$ref":"common.schema.json#/definitions/localPath"},"uniqueItems":true}},"allOf":[{"$comment":"An encoder logs in to a live source with a password.","if":{"properties":{"kind":{"const":"live"}},"required":["kind"]},"then":{"required":["password"]}},{"$comment":"A playlist is files on the master, to which nobody logs in.","if":{"properties":{"kind":{"const":"playlist"}},"required":["kind"]},"then":{"properties":{"user":false,"password":false,"buffer":false,"dead_air":false}}},{"$comment":"A live source comes from an encoder, not from files.","if":{"properties":{"kind":{"const":"live"}},"required":["kind"]},"then":{"properties":{"directory":false,"files":false}}}]};

function validate208(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern21.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z_][a-z0-9_-]{0,31}$"},message:"must match pattern \""+"^[a-z_][a-z0-9_-]{0,31}$"+"\"",schema:"^[a-z_][a-z0-9_-]{0,31}$",parentSchema:schema30,data};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema30.type,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate208.errors = vErrors;
return errors === 0;
}


function validate210(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func4(data) > 300){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func4(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern0.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+(?<!\\s)$"},message:"must match pattern \""+"^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+(?<!\\s)$"+"\"",schema:"^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+(?<!\\s)$",parentSchema:schema12,data};
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
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate210.errors = vErrors;
return errors === 0;
}


function validate212(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func4(data) > 500){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern20.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?!.*/\\.{1,2}(/|$))(/[A-Za-z0-9@%+=:,._-]{1,255})+$"},message:"must match pattern \""+"^(?!.*/\\.{1,2}(/|$))(/[A-Za-z0-9@%+=:,._-]{1,255})+$"+"\"",schema:"^(?!.*/\\.{1,2}(/|$))(/[A-Za-z0-9@%+=:,._-]{1,255})+$",parentSchema:schema29,data};
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema29.type,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate212.errors = vErrors;
return errors === 0;
}


function validate214(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func4(data) > 500){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern13.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f]+$"},message:"must match pattern \""+"^[^\\u0000-\\u001f]+$"+"\"",schema:"^[^\\u0000-\\u001f]+$",parentSchema:schema23,data};
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate214.errors = vErrors;
return errors === 0;
}

const pattern69 = new RegExp("^[^:]*$", "u");

function validate207(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err2 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "password"},message:"must have required property '"+"password"+"'",schema:schema77.allOf[0].then.required,parentSchema:schema77.allOf[0].then,data};
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
const err3 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema77.allOf[0].if,parentSchema:schema77.allOf[0],data};
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
const err6 = {instancePath:instancePath+"/user",schemaPath:"#/allOf/1/then/properties/user/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema77.allOf[1].then.properties.user,data:data.user};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.password !== undefined){
const err7 = {instancePath:instancePath+"/password",schemaPath:"#/allOf/1/then/properties/password/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema77.allOf[1].then.properties.password,data:data.password};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.buffer !== undefined){
const err8 = {instancePath:instancePath+"/buffer",schemaPath:"#/allOf/1/then/properties/buffer/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema77.allOf[1].then.properties.buffer,data:data.buffer};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.dead_air !== undefined){
const err9 = {instancePath:instancePath+"/dead_air",schemaPath:"#/allOf/1/then/properties/dead_air/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema77.allOf[1].then.properties.dead_air,data:data.dead_air};
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
const err10 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema77.allOf[1].if,parentSchema:schema77.allOf[1],data};
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
const err13 = {instancePath:instancePath+"/directory",schemaPath:"#/allOf/2/then/properties/directory/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema77.allOf[2].then.properties.directory,data:data.directory};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.files !== undefined){
const err14 = {instancePath:instancePath+"/files",schemaPath:"#/allOf/2/then/properties/files/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema77.allOf[2].then.properties.files,data:data.files};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var _valid2 = _errs18 === errors;
valid6 = _valid2;
}
if(!valid6){
const err15 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema77.allOf[2].if,parentSchema:schema77.allOf[2],data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema77.required,parentSchema:schema77,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.priority === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "priority"},message:"must have required property '"+"priority"+"'",schema:schema77.required,parentSchema:schema77,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "kind") || (key0 === "priority")) || (key0 === "user")) || (key0 === "password")) || (key0 === "buffer")) || (key0 === "dead_air")) || (key0 === "directory")) || (key0 === "files"))){
const err18 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema77,data};
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
if(!((data9 === "live") || (data9 === "playlist"))){
const err19 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema77.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema77.properties.kind.enum,parentSchema:schema77.properties.kind,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.priority !== undefined){
let data10 = data.priority;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err20 = {instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema77.properties.priority.type,parentSchema:schema77.properties.priority,data:data10};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 99 || isNaN(data10)){
const err21 = {instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99},message:"must be <= 99",schema:99,parentSchema:schema77.properties.priority,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data10 < 1 || isNaN(data10)){
const err22 = {instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema77.properties.priority,data:data10};
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
if(data.user !== undefined){
if(!(validate208(data.user, {instancePath:instancePath+"/user",parentData:data,parentDataProperty:"user",rootData}))){
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
errors = vErrors.length;
}
}
if(data.password !== undefined){
let data12 = data.password;
if(!(validate210(data12, {instancePath:instancePath+"/password",parentData:data,parentDataProperty:"password",rootData}))){
vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors);
errors = vErrors.length;
}
if(typeof data12 === "string"){
if(!pattern69.test(data12)){
const err23 = {instancePath:instancePath+"/password",schemaPath:"#/properties/password/pattern",keyword:"pattern",params:{pattern: "^[^:]*$"},message:"must match pattern \""+"^[^:]*$"+"\"",schema:"^[^:]*$",parentSchema:schema77.properties.password,data:data12};
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
if(data.buffer !== undefined){
let data13 = data.buffer;
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 30 || isNaN(data13)){
const err24 = {instancePath:instancePath+"/buffer",schemaPath:"#/properties/buffer/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30},message:"must be <= 30",schema:30,parentSchema:schema77.properties.buffer,data:data13};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data13 < 0.5 || isNaN(data13)){
const err25 = {instancePath:instancePath+"/buffer",schemaPath:"#/properties/buffer/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.5},message:"must be >= 0.5",schema:0.5,parentSchema:schema77.properties.buffer,data:data13};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/buffer",schemaPath:"#/properties/buffer/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema77.properties.buffer.type,parentSchema:schema77.properties.buffer,data:data13};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.dead_air !== undefined){
let data14 = data.dead_air;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key1 in data14){
if(!((key1 === "after") || (key1 === "below"))){
const err27 = {instancePath:instancePath+"/dead_air",schemaPath:"#/properties/dead_air/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema77.properties.dead_air,data:data14};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data14.after !== undefined){
let data15 = data14.after;
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 600 || isNaN(data15)){
const err28 = {instancePath:instancePath+"/dead_air/after",schemaPath:"#/properties/dead_air/properties/after/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600},message:"must be <= 600",schema:600,parentSchema:schema77.properties.dead_air.properties.after,data:data15};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data15 < 1 || isNaN(data15)){
const err29 = {instancePath:instancePath+"/dead_air/after",schemaPath:"#/properties/dead_air/properties/after/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema77.properties.dead_air.properties.after,data:data15};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/dead_air/after",schemaPath:"#/properties/dead_air/properties/after/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema77.properties.dead_air.properties.after.type,parentSchema:schema77.properties.dead_air.properties.after,data:data15};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data14.below !== undefined){
let data16 = data14.below;
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 0 || isNaN(data16)){
const err31 = {instancePath:instancePath+"/dead_air/below",schemaPath:"#/properties/dead_air/properties/below/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0},message:"must be <= 0",schema:0,parentSchema:schema77.properties.dead_air.properties.below,data:data16};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data16 < -120 || isNaN(data16)){
const err32 = {instancePath:instancePath+"/dead_air/below",schemaPath:"#/properties/dead_air/properties/below/minimum",keyword:"minimum",params:{comparison: ">=", limit: -120},message:"must be >= -120",schema:-120,parentSchema:schema77.properties.dead_air.properties.below,data:data16};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/dead_air/below",schemaPath:"#/properties/dead_air/properties/below/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema77.properties.dead_air.properties.below.type,parentSchema:schema77.properties.dead_air.properties.below,data:data16};
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
const err34 = {instancePath:instancePath+"/dead_air",schemaPath:"#/properties/dead_air/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema77.properties.dead_air.type,parentSchema:schema77.properties.dead_air,data:data14};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.directory !== undefined){
if(!(validate212(data.directory, {instancePath:instancePath+"/directory",parentData:data,parentDataProperty:"directory",rootData}))){
vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
errors = vErrors.length;
}
}
if(data.files !== undefined){
let data18 = data.files;
if(Array.isArray(data18)){
const len0 = data18.length;
for(let i0=0; i0<len0; i0++){
if(!(validate214(data18[i0], {instancePath:instancePath+"/files/" + i0,parentData:data18,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate214.errors : vErrors.concat(validate214.errors);
errors = vErrors.length;
}
}
let i1 = data18.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data18[i1], data18[j0])){
const err35 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema77.properties.files,data:data18};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err36 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema77.properties.files.type,parentSchema:schema77.properties.files,data:data18};
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
const err37 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema77.type,parentSchema:schema77,data};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
validate207.errors = vErrors;
return errors === 0;
}


function validate217(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern21.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z_][a-z0-9_-]{0,31}$"},message:"must match pattern \""+"^[a-z_][a-z0-9_-]{0,31}$"+"\"",schema:"^[a-z_][a-z0-9_-]{0,31}$",parentSchema:schema30,data};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema30.type,parentSchema:schema30,data};
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

const schema83 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"User","description":"A person with an account on the hosts.","type":"object","additionalProperties":false,"properties":{"authorized_keys":{"description":"Public keys that may log in.","type":"array","items":{"description":"One line of an authorized_keys file, without options.","type":"string","pattern":"^(ssh-ed25519|ssh-rsa|ecdsa-sha2-nistp(256|384|521)|sk-ssh-ed25519@openssh\\.com|sk-ecdsa-sha2-nistp256@openssh\\.com) [A-Za-z0-9+/]+=*( [^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]*)?$"},"uniqueItems":true},"sudo":{"description":"Whether the user may become root without a password (false).","type":"boolean"},"shell":{"$ref":"common.schema.json#/definitions/path","description":"The login shell (/bin/bash)."},"absent":{"description":"true removes the account.","type":"boolean"},"hosts":{"description":"The hosts that the account exists on, as a pattern (all).","type":"string","minLength":1}}};
const pattern73 = new RegExp("^(ssh-ed25519|ssh-rsa|ecdsa-sha2-nistp(256|384|521)|sk-ssh-ed25519@openssh\\.com|sk-ecdsa-sha2-nistp256@openssh\\.com) [A-Za-z0-9+/]+=*( [^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]*)?$", "u");

function validate220(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func4(data) > 500){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern20.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?!.*/\\.{1,2}(/|$))(/[A-Za-z0-9@%+=:,._-]{1,255})+$"},message:"must match pattern \""+"^(?!.*/\\.{1,2}(/|$))(/[A-Za-z0-9@%+=:,._-]{1,255})+$"+"\"",schema:"^(?!.*/\\.{1,2}(/|$))(/[A-Za-z0-9@%+=:,._-]{1,255})+$",parentSchema:schema29,data};
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema29.type,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate220.errors = vErrors;
return errors === 0;
}


function validate219(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "authorized_keys") || (key0 === "sudo")) || (key0 === "shell")) || (key0 === "absent")) || (key0 === "hosts"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema83,data};
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
if(!pattern73.test(data1)){
const err1 = {instancePath:instancePath+"/authorized_keys/" + i0,schemaPath:"#/properties/authorized_keys/items/pattern",keyword:"pattern",params:{pattern: "^(ssh-ed25519|ssh-rsa|ecdsa-sha2-nistp(256|384|521)|sk-ssh-ed25519@openssh\\.com|sk-ecdsa-sha2-nistp256@openssh\\.com) [A-Za-z0-9+/]+=*( [^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]*)?$"},message:"must match pattern \""+"^(ssh-ed25519|ssh-rsa|ecdsa-sha2-nistp(256|384|521)|sk-ssh-ed25519@openssh\\.com|sk-ecdsa-sha2-nistp256@openssh\\.com) [A-Za-z0-9+/]+=*( [^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]*)?$"+"\"",schema:"^(ssh-ed25519|ssh-rsa|ecdsa-sha2-nistp(256|384|521)|sk-ssh-ed25519@openssh\\.com|sk-ecdsa-sha2-nistp256@openssh\\.com) [A-Za-z0-9+/]+=*( [^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]*)?$",parentSchema:schema83.properties.authorized_keys.items,data:data1};
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
const err2 = {instancePath:instancePath+"/authorized_keys/" + i0,schemaPath:"#/properties/authorized_keys/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema83.properties.authorized_keys.items.type,parentSchema:schema83.properties.authorized_keys.items,data:data1};
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
const err3 = {instancePath:instancePath+"/authorized_keys",schemaPath:"#/properties/authorized_keys/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema83.properties.authorized_keys,data:data0};
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
const err4 = {instancePath:instancePath+"/authorized_keys",schemaPath:"#/properties/authorized_keys/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema83.properties.authorized_keys.type,parentSchema:schema83.properties.authorized_keys,data:data0};
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
const err5 = {instancePath:instancePath+"/sudo",schemaPath:"#/properties/sudo/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema83.properties.sudo.type,parentSchema:schema83.properties.sudo,data:data2};
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
if(!(validate220(data.shell, {instancePath:instancePath+"/shell",parentData:data,parentDataProperty:"shell",rootData}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
}
if(data.absent !== undefined){
let data4 = data.absent;
if(typeof data4 !== "boolean"){
const err6 = {instancePath:instancePath+"/absent",schemaPath:"#/properties/absent/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema83.properties.absent.type,parentSchema:schema83.properties.absent,data:data4};
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
const err7 = {instancePath:instancePath+"/hosts",schemaPath:"#/properties/hosts/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema83.properties.hosts,data:data5};
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
const err8 = {instancePath:instancePath+"/hosts",schemaPath:"#/properties/hosts/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema83.properties.hosts.type,parentSchema:schema83.properties.hosts,data:data5};
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
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema83.type,parentSchema:schema83,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate219.errors = vErrors;
return errors === 0;
}

const schema85 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Group","description":"Hosts under one name, with values of their own.","type":"object","additionalProperties":false,"required":["hosts"],"properties":{"hosts":{"description":"Patterns of hosts: names, groups, globs and so on, as in --limit.","type":"array","items":{"description":"A pattern of hosts, as in `relays:!eu`.","type":"string","minLength":1},"uniqueItems":true},"vars":{"description":"Values for the group's hosts. Where groups disagree, the one written later wins.","type":"object","additionalProperties":true,"tsType":"Vars"},"icecast":{"$ref":"icecast.schema.json"}}};

function validate224(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.hosts === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hosts"},message:"must have required property '"+"hosts"+"'",schema:schema85.required,parentSchema:schema85,data};
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
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema85,data};
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
const err2 = {instancePath:instancePath+"/hosts/" + i0,schemaPath:"#/properties/hosts/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema85.properties.hosts.items,data:data1};
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
const err3 = {instancePath:instancePath+"/hosts/" + i0,schemaPath:"#/properties/hosts/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema85.properties.hosts.items.type,parentSchema:schema85.properties.hosts.items,data:data1};
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
const err4 = {instancePath:instancePath+"/hosts",schemaPath:"#/properties/hosts/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema85.properties.hosts,data:data0};
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
const err5 = {instancePath:instancePath+"/hosts",schemaPath:"#/properties/hosts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema85.properties.hosts.type,parentSchema:schema85.properties.hosts,data:data0};
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
const err6 = {instancePath:instancePath+"/vars",schemaPath:"#/properties/vars/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema85.properties.vars.type,parentSchema:schema85.properties.vars,data:data2};
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
if(!(validate45(data.icecast, {instancePath:instancePath+"/icecast",parentData:data,parentDataProperty:"icecast",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema85.type,parentSchema:schema85,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate224.errors = vErrors;
return errors === 0;
}

const schema86 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Lab","description":"Boxes on this machine that play the hosts. Only an inventory that says so can be brought up and torn down.","type":"object","additionalProperties":false,"required":["network"],"properties":{"network":{"description":"The IPv4 network that the addresses are of, as in 10.77.0.0/24; its first address is the gateway.","type":"string","pattern":"^[0-9.]+/[0-9]+$"},"namespace":{"$ref":"common.schema.json#/definitions/name","description":"The network namespace that holds the lab (aircheck)."}}};
const pattern75 = new RegExp("^[0-9.]+/[0-9]+$", "u");

function validate229(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern6.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"",schema:"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$",parentSchema:schema13,data};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.type,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate229.errors = vErrors;
return errors === 0;
}


function validate228(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.network === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "network"},message:"must have required property '"+"network"+"'",schema:schema86.required,parentSchema:schema86,data};
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
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema86,data};
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
if(!pattern75.test(data0)){
const err2 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/pattern",keyword:"pattern",params:{pattern: "^[0-9.]+/[0-9]+$"},message:"must match pattern \""+"^[0-9.]+/[0-9]+$"+"\"",schema:"^[0-9.]+/[0-9]+$",parentSchema:schema86.properties.network,data:data0};
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
const err3 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema86.properties.network.type,parentSchema:schema86.properties.network,data:data0};
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
if(!(validate229(data.namespace, {instancePath:instancePath+"/namespace",parentData:data,parentDataProperty:"namespace",rootData}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema86.type,parentSchema:schema86,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate228.errors = vErrors;
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
if(!(validate38(key1, {instancePath:instancePath+"/regions",parentData:data1,parentDataProperty:"regions",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
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
if(!(validate40(data1[key2], {instancePath:instancePath+"/regions/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data1,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
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
if(!(validate38(key3, {instancePath:instancePath+"/masters",parentData:data3,parentDataProperty:"masters",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
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
if(!(validate93(data3[key4], {instancePath:instancePath+"/masters/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data3,parentDataProperty:key4,rootData}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
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
if(!(validate38(key5, {instancePath:instancePath+"/relays",parentData:data5,parentDataProperty:"relays",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
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
if(!(validate121(data5[key6], {instancePath:instancePath+"/relays/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data5,parentDataProperty:key6,rootData}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
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
if(!(validate38(key7, {instancePath:instancePath+"/studios",parentData:data7,parentDataProperty:"studios",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
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
if(!(validate134(data7[key8], {instancePath:instancePath+"/studios/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data7,parentDataProperty:key8,rootData}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
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
if(data.mounts !== undefined){
let data9 = data.mounts;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key9 in data9){
const _errs25 = errors;
if(!(validate144(key9, {instancePath:instancePath+"/mounts",parentData:data9,parentDataProperty:"mounts",rootData}))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
var valid9 = _errs25 === errors;
if(!valid9){
const err9 = {instancePath:instancePath+"/mounts",schemaPath:"#/properties/mounts/propertyNames",keyword:"propertyNames",params:{propertyName: key9},message:"property name must be valid",schema:schema6.properties.mounts.propertyNames,parentSchema:schema6.properties.mounts,data:data9};
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
if(!(validate146(data9[key10], {instancePath:instancePath+"/mounts/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data9,parentDataProperty:key10,rootData}))){
vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/mounts",schemaPath:"#/properties/mounts/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.mounts.type,parentSchema:schema6.properties.mounts,data:data9};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.sources !== undefined){
let data11 = data.sources;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key11 in data11){
const _errs30 = errors;
if(!(validate38(key11, {instancePath:instancePath+"/sources",parentData:data11,parentDataProperty:"sources",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
var valid11 = _errs30 === errors;
if(!valid11){
const err11 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/propertyNames",keyword:"propertyNames",params:{propertyName: key11},message:"property name must be valid",schema:schema6.properties.sources.propertyNames,parentSchema:schema6.properties.sources,data:data11};
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
if(!(validate207(data11[key12], {instancePath:instancePath+"/sources/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data11,parentDataProperty:key12,rootData}))){
vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.sources.type,parentSchema:schema6.properties.sources,data:data11};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.users !== undefined){
let data13 = data.users;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key13 in data13){
const _errs35 = errors;
if(!(validate217(key13, {instancePath:instancePath+"/users",parentData:data13,parentDataProperty:"users",rootData}))){
vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
errors = vErrors.length;
}
var valid13 = _errs35 === errors;
if(!valid13){
const err13 = {instancePath:instancePath+"/users",schemaPath:"#/properties/users/propertyNames",keyword:"propertyNames",params:{propertyName: key13},message:"property name must be valid",schema:schema6.properties.users.propertyNames,parentSchema:schema6.properties.users,data:data13};
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
if(!(validate219(data13[key14], {instancePath:instancePath+"/users/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data13,parentDataProperty:key14,rootData}))){
vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/users",schemaPath:"#/properties/users/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.users.type,parentSchema:schema6.properties.users,data:data13};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.groups !== undefined){
let data15 = data.groups;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key15 in data15){
const _errs40 = errors;
if(!(validate38(key15, {instancePath:instancePath+"/groups",parentData:data15,parentDataProperty:"groups",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
var valid15 = _errs40 === errors;
if(!valid15){
const err15 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/propertyNames",keyword:"propertyNames",params:{propertyName: key15},message:"property name must be valid",schema:schema6.properties.groups.propertyNames,parentSchema:schema6.properties.groups,data:data15};
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
if(!(validate224(data15[key16], {instancePath:instancePath+"/groups/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data15,parentDataProperty:key16,rootData}))){
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.groups.type,parentSchema:schema6.properties.groups,data:data15};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.vars !== undefined){
let data17 = data.vars;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
}
else {
const err17 = {instancePath:instancePath+"/vars",schemaPath:"#/properties/vars/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.vars.type,parentSchema:schema6.properties.vars,data:data17};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.ssh !== undefined){
if(!(validate98(data.ssh, {instancePath:instancePath+"/ssh",parentData:data,parentDataProperty:"ssh",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data.lab !== undefined){
if(!(validate228(data.lab, {instancePath:instancePath+"/lab",parentData:data,parentDataProperty:"lab",rootData}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
if(data.disposable !== undefined){
let data20 = data.disposable;
if(typeof data20 !== "boolean"){
const err18 = {instancePath:instancePath+"/disposable",schemaPath:"#/properties/disposable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema6.properties.disposable.type,parentSchema:schema6.properties.disposable,data:data20};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.icecast !== undefined){
if(!(validate45(data.icecast, {instancePath:instancePath+"/icecast",parentData:data,parentDataProperty:"icecast",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.type,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
