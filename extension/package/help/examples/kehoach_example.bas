REM SPDX-License-Identifier: MPL-2.0
REM The three services of Kế Hoạch from Basic. Paste into a module (Tools, Macros) and run Main, or call the function.
Option Explicit

Function Plan() As String
    Plan = "{'profile':'party-hd05','family':'party'," & _
        "'issuer':{'name':'ĐẢNG UỶ XÃ SƠN HẠ','parent':'ĐẢNG BỘ TỈNH AN LÂM','inText':'Đảng uỷ xã Sơn Hạ'}," & _
        "'number':{'value':'12','issuer':'ĐU'},'place':'Sơn Hạ','date':'2026-07-15'," & _
        "'subject':'tổ chức ngày hội đọc sách năm 2026'," & _
        "'preamble':'Đảng uỷ xã Sơn Hạ ban hành Kế hoạch tổ chức ngày hội đọc sách, cụ thể như sau:'," & _
        "'sections':[{'heading':'MỤC ĐÍCH','items':[{'paragraph':'Khuyến khích mọi người đọc sách.'}]}," & _
        "{'heading':'TỔ CHỨC THỰC HIỆN','items':[{'paragraph':'Các chi bộ thực hiện Kế hoạch này.'}]}]," & _
        "'recipients':[{'name':'Các chi bộ trực thuộc','marker':'t/h'}],'filing':'Văn phòng Đảng uỷ'," & _
        "'signature':{'authority':'T/M ĐẢNG UỶ','role':'BÍ THƯ','name':'Lê Thị Minh Tâm'}," & _
        "'appendices':[{'form':'reporters','fromYear':2024,'toYear':2026}]}"
    Plan = Replace(Plan, "'", Chr(34))
End Function

Function Example() As String
    Dim oComposer As Object, oChecker As Object, oForms As Object
    oComposer = CreateUnoService("org.kehoach.PlanComposer")
    oChecker = CreateUnoService("org.kehoach.PlanChecker")
    oForms = CreateUnoService("org.kehoach.AppendixForms")

    Dim oPlan As Object, oWorkbook As Object
    oPlan = oComposer.compose(Plan(), Array())
    Dim aStage As New com.sun.star.beans.NamedValue
    aStage.Name = "Stage"
    aStage.Value = "issuing"
    Dim aFindings
    aFindings = oChecker.check(oPlan, Array(aStage))
    Dim nFinding As Long, sResult As String
    sResult = "findings: " & (UBound(aFindings) + 1)
    For nFinding = 0 To UBound(aFindings)
        sResult = sResult & Chr(10) & aFindings(nFinding).Rule & " " & aFindings(nFinding).Message
    Next nFinding

    oWorkbook = oForms.fromPlan(oPlan, Array())
    sResult = sResult & Chr(10) & "forms: " & oForms.read(oWorkbook, Array())
    oWorkbook.close(True)
    oPlan.close(True)
    Example = sResult
End Function

Sub Main
    MsgBox Example()
End Sub
