# SPDX-License-Identifier: MPL-2.0
"""The three services of Kế Hoạch from Python: make a plan, check it, make and read its forms.

Start an office that has the extension and listens:

    soffice --headless --accept="pipe,name=kehoach;urp;StarOffice.ComponentContext"

Then run this program with the Python that has the module uno (on Debian: /usr/bin/python3, package python3-uno). It
must know the types of the extension; they are told by an environment variable, for this program only:

    URE_MORE_TYPES="file:///usr/lib/libreoffice/program/types/offapi.rdb file:///PATH/TO/kehoach.rdb" \
        /usr/bin/python3 kehoach_example.py "uno:pipe,name=kehoach;urp;StarOffice.ComponentContext"
"""

import json
import sys

import uno
from com.sun.star.beans import NamedValue
from com.sun.star.lang import IllegalArgumentException

PLAN = {
    "profile": "party-hd05",
    "family": "party",
    "issuer": {"name": "ĐẢNG UỶ XÃ SƠN HẠ", "parent": "ĐẢNG BỘ TỈNH AN LÂM", "inText": "Đảng uỷ xã Sơn Hạ"},
    "number": {"value": "12", "issuer": "ĐU"},
    "place": "Sơn Hạ",
    "date": "2026-07-15",
    "subject": "tổ chức ngày hội đọc sách năm 2026",
    "preamble": "Đảng uỷ xã Sơn Hạ ban hành Kế hoạch tổ chức ngày hội đọc sách năm 2026, cụ thể như sau:",
    "sections": [
        {"heading": "MỤC ĐÍCH", "items": [{"paragraph": "Khuyến khích mọi người đọc sách."}]},
        {"heading": "TỔ CHỨC THỰC HIỆN", "items": [{"paragraph": "Các chi bộ thực hiện Kế hoạch này."}]},
    ],
    "recipients": [{"name": "Các chi bộ trực thuộc", "marker": "t/h"}],
    "filing": "Văn phòng Đảng uỷ",
    "signature": {"authority": "T/M ĐẢNG UỶ", "role": "BÍ THƯ", "name": "Lê Thị Minh Tâm"},
    "appendices": [{"form": "reporters", "fromYear": 2024, "toYear": 2026}],
}


def options(**values):
    return tuple(NamedValue(name, value) for name, value in values.items())


def main(url):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    context = resolver.resolve(url)

    def service(name):
        return context.ServiceManager.createInstanceWithContext("org.kehoach." + name, context)

    composer, checker, forms = service("PlanComposer"), service("PlanChecker"), service("AppendixForms")

    plan = composer.compose(json.dumps(PLAN), ())
    analysis = json.loads(checker.analyse(plan, ()))
    print("number:", analysis["components"]["number"]["value"])
    for finding in checker.check(plan, options(Stage="issuing", Language="en")):
        print(finding.Severity, finding.Rule, finding.Where.Paragraph, finding.Message)

    workbook = forms.fromPlan(plan, ())
    print("forms:", [form["form"]["title"] for form in json.loads(forms.read(workbook, ()))])

    try:
        composer.compose('{"profile": 5}', ())
    except IllegalArgumentException as refused:
        print("refused:", refused.Message)

    workbook.close(True)
    plan.close(True)


if __name__ == "__main__":
    main(sys.argv[1])
