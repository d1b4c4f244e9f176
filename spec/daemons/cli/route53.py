"""Reads [[operation, parameters]…] from stdin, and prints what the client of AWS would refuse to send, a line each."""
import json
import sys

import botocore.session
from botocore.validate import ParamValidator

model = botocore.session.get_session().get_service_model("route53")


def unknown_words(shape, value, path):
    """What is not in an enumeration: the client leaves that to the service."""
    if shape.type_name == "structure":
        for name, member in value.items():
            yield from unknown_words(shape.members[name], member, f"{path}.{name}")
    elif shape.type_name == "list":
        for index, item in enumerate(value):
            yield from unknown_words(shape.member, item, f"{path}[{index}]")
    elif getattr(shape, "enum", None) and value not in shape.enum:
        yield f"{path}: {value} is none of {shape.enum}"


for operation, parameters in json.load(sys.stdin):
    shape = model.operation_model(operation).input_shape
    report = ParamValidator().validate(parameters, shape)
    if report.has_errors():
        print(f"{operation}: {report.generate_report()}")
    else:
        for problem in unknown_words(shape, parameters, operation):
            print(problem)
