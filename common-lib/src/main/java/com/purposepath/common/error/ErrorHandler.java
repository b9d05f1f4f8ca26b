package com.purposepath.common.error;

import jakarta.servlet.http.HttpServletRequest;
import java.sql.SQLException;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * The only place where an exception becomes an answer, and the only one that logs one. Each method is one family of failures; what nobody
 * foresaw is a 500 that names the request id and nothing else.
 */
@RestControllerAdvice
public class ErrorHandler {

    private static final String UNIQUE_VIOLATION = "23505";
    private static final Logger log = LoggerFactory.getLogger(ErrorHandler.class);

    private final PathIds pathIds;
    private final FieldErrors fieldErrors;
    private final UnreadableBody unreadableBody;

    ErrorHandler(PathIds pathIds, FieldErrors fieldErrors, UnreadableBody unreadableBody) {
        this.pathIds = pathIds;
        this.fieldErrors = fieldErrors;
        this.unreadableBody = unreadableBody;
    }

    @ExceptionHandler
    ResponseEntity<ErrorBody> refused(ApiException refusal) {
        if (refusal.code().status().is5xxServerError()) {
            log.warn("request not served code={} reason={}", refusal.code().wireName(), refusal.getMessage());
        }
        return answer(refusal);
    }

    @ExceptionHandler
    ResponseEntity<ErrorBody> invalidBody(MethodArgumentNotValidException invalid) {
        return answer(
                invalid.getParameter().hasParameterAnnotation(RequestBody.class)
                        ? fieldErrors.ofBody(invalid.getBindingResult())
                        : fieldErrors.ofQuery(invalid.getBindingResult()));
    }

    @ExceptionHandler
    ResponseEntity<ErrorBody> invalidParameter(HandlerMethodValidationException invalid) {
        return answer(fieldErrors.ofParameters(invalid));
    }

    @ExceptionHandler
    ResponseEntity<ErrorBody> unreadableBody(HttpMessageNotReadableException unreadable) {
        return answer(unreadableBody.explain(unreadable));
    }

    @ExceptionHandler
    ResponseEntity<ErrorBody> missingParameter(MissingServletRequestParameterException missing) {
        return answer(ApiException.badRequest(missing.getParameterName(), missing.getParameterName() + " is required"));
    }

    @ExceptionHandler
    ResponseEntity<ErrorBody> wrongParameter(MethodArgumentTypeMismatchException mismatch) {
        String name = mismatch.getName();
        if (mismatch.getParameter().hasParameterAnnotation(PathVariable.class)) {
            return answer(pathIds.notFound(name, mismatch.getValue()));
        }
        return answer(ApiException.badRequest(name, name + " has a value that is not allowed here"));
    }

    @ExceptionHandler
    ResponseEntity<ErrorBody> wrongMethod(HttpRequestMethodNotSupportedException wrong) {
        var refusal = CommonError.METHOD_NOT_ALLOWED.exception(wrong.getMethod() + " is not supported here");
        Set<HttpMethod> allowed = wrong.getSupportedHttpMethods();
        if (allowed != null) {
            refusal.headers().setAllow(allowed);
        }
        return answer(refusal);
    }

    @ExceptionHandler
    ResponseEntity<ErrorBody> wrongContentType(HttpMediaTypeNotSupportedException wrong) {
        return answer(CommonError.UNSUPPORTED_MEDIA_TYPE.exception());
    }

    @ExceptionHandler
    ResponseEntity<ErrorBody> tooLarge(MaxUploadSizeExceededException tooLarge) {
        return answer(CommonError.PAYLOAD_TOO_LARGE.exception());
    }

    @ExceptionHandler
    ResponseEntity<ErrorBody> unknownRoute(NoResourceFoundException unknown, HttpServletRequest request) {
        return answer(CommonError.RESOURCE_NOT_FOUND.notFound("Route", request.getRequestURI()));
    }

    /** Two that made the same at the same time: the second one has lost. Any other violated constraint is our defect. */
    @ExceptionHandler
    ResponseEntity<ErrorBody> constraintViolated(DataIntegrityViolationException violated) {
        return rootOf(violated) instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState())
                ? answer(CommonError.DUPLICATE_RESOURCE.exception())
                : unforeseen(violated);
    }

    @ExceptionHandler
    ResponseEntity<ErrorBody> changedMeanwhile(OptimisticLockingFailureException changed) {
        return answer(CommonError.PRECONDITION_FAILED.exception());
    }

    @ExceptionHandler({
        DataAccessResourceFailureException.class,
        CannotCreateTransactionException.class,
        TransactionSystemException.class,
        PessimisticLockingFailureException.class,
        QueryTimeoutException.class
    })
    ResponseEntity<ErrorBody> databaseAway(RuntimeException away) {
        log.warn("database not available reason={}", rootOf(away).toString());
        return answer(
                CommonError.SERVICE_UNAVAILABLE.exception().retryAfter(5).detail("requestId", MDC.get("requestId")));
    }

    /** The caller has gone: there is nobody to answer. */
    @ExceptionHandler
    void callerGone(AsyncRequestNotUsableException gone) {
        log.debug("caller gone reason={}", gone.getMessage());
    }

    @ExceptionHandler
    ResponseEntity<ErrorBody> unforeseen(Exception failure) {
        if (Refusals.within(failure) instanceof ApiException refusal) {
            return refused(refusal);
        }
        if (failure instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            return answer(Refusals.ofStatus(known.getStatusCode()));
        }
        log.error("request failed", failure);
        return answer(CommonError.INTERNAL_SERVER_ERROR.exception().detail("requestId", MDC.get("requestId")));
    }

    private static ResponseEntity<ErrorBody> answer(ApiException refusal) {
        HttpStatus status = refusal.code().status();
        return ResponseEntity.status(status)
                .headers(refusal.headers())
                .contentType(MediaType.APPLICATION_JSON)
                .body(ErrorBody.of(refusal));
    }

    private static Throwable rootOf(Throwable failure) {
        return failure.getCause() == null ? failure : rootOf(failure.getCause());
    }
}
